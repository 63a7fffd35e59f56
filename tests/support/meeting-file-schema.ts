import { z } from 'zod'
import { meetingFileSchema } from '../../src-main/domain/meeting/meeting-file.ts'
import { richTextSchema } from '../../src-main/domain/rich-text/gate.ts'
import { richTextDefinitions } from './rich-text-json-schema.ts'

/**
 * The published JSON Schema (2020-12) of the meeting file, made from the zod schemas that the program itself reads
 * with. Rich text, which zod leaves to ProseMirror, is described beside it.
 */
export function meetingFileJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(meetingFileSchema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === richTextSchema) Object.assign(jsonSchema, { $ref: '#/$defs/richText' })
    },
  })
  return {
    $schema: schema.$schema,
    title: 'Referent meeting file, version 1',
    description:
      'One meeting of a Danish municipal committee with its agenda, decisions and participants. UTF-8 JSON. ' +
      'Item numbers, attachment labels and counts are computed when the file is read.',
    ...schema,
    $defs: richTextDefinitions,
  }
}
