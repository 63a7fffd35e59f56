import type { JSONSchema } from 'zod/v4/core'
import { listForms } from '../../src-main/domain/rich-text/list-mark.ts'
import { pictureWidths } from '../../src-main/domain/rich-text/picture-width.ts'
import { plainAttributes } from '../../src-main/domain/rich-text/plain-attributes.ts'

type Schema = JSONSchema.BaseSchema

const node = (
  type: string,
  rest: { content?: Schema; attrs?: Schema; contentIsOptional?: boolean } = {},
): Schema => {
  const { content, attrs, contentIsOptional = false } = rest
  return {
    type: 'object',
    properties: {
      type: { const: type },
      ...(attrs === undefined ? {} : { attrs }),
      ...(content === undefined ? {} : { content }),
    },
    required: [
      'type',
      ...(attrs === undefined ? [] : ['attrs']),
      ...(content === undefined || contentIsOptional ? [] : ['content']),
    ],
    additionalProperties: false,
  }
}
const attributes = (properties: Record<string, Schema>, optional: Record<string, Schema> = {}): Schema => ({
  type: 'object',
  properties: { ...properties, ...optional },
  required: Object.keys(properties),
  additionalProperties: false,
})
const many = (items: Schema): Schema => ({ type: 'array', items, minItems: 1 })
const part = (name: string): Schema => ({ $ref: `#/$defs/${name}` })

const inlines = { content: many(part('inline')), contentIsOptional: true }
const cell = {
  content: many(part('block')),
  attrs: attributes(
    { colspan: { type: 'number' }, rowspan: { type: 'number' } },
    { colwidth: { type: 'array', items: { type: 'integer', minimum: 0, maximum: 1000 } } },
  ),
}
const link = node('link', {
  attrs: attributes({ href: { type: 'string', pattern: '^(https?:\\/\\/|mailto:)\\S+$' } }),
})
const text: Schema = {
  type: 'object',
  properties: {
    type: { const: 'text' },
    marks: many({ anyOf: [node('bold'), node('italic'), node('underline'), link] }),
    text: { type: 'string', minLength: 1 },
  },
  required: ['type', 'text'],
  additionalProperties: false,
}
/** The words of a footnote, which have no marks. */
const words: Schema = {
  type: 'object',
  properties: { type: { const: 'text' }, text: { type: 'string', minLength: 1 } },
  required: ['type', 'text'],
  additionalProperties: false,
}

/** The rich text of the meeting file as JSON Schema: the same nodes, marks and attributes as the one ProseMirror schema. */
export const richTextDefinitions: Record<string, Schema> = {
  richText: {
    description:
      'Rich text: a document in the JSON form of ProseMirror (and of Tiptap), as checked by src-main/domain/rich-text/schema.ts.',
    ...node('doc', { content: many(part('block')) }),
  },
  block: {
    anyOf: [
      node('paragraph', inlines),
      node('heading', { ...inlines, attrs: attributes({ level: { enum: [4, 5, 6] } }) }),
      node('bulletList', { content: many(part('listItem')) }),
      node('orderedList', {
        content: many(part('listItem')),
        attrs: attributes(
          { start: { type: 'number' } },
          { form: { enum: listForms.filter((form) => form !== plainAttributes.form) } },
        ),
      }),
      node('blockquote', { content: many(part('block')) }),
      node('table', { content: many(part('tableRow')) }),
      node('image', {
        attrs: attributes(
          {
            src: { type: 'string', pattern: '^data:image\\/(png|jpeg);base64,[A-Za-z0-9+\\/]+=*$' },
            alt: { type: 'string' },
          },
          { width: { enum: [...pictureWidths] } },
        ),
      }),
    ],
  },
  listItem: node('listItem', { content: many(part('block')) }),
  tableRow: node('tableRow', {
    content: many({ anyOf: [node('tableCell', cell), node('tableHeader', cell)] }),
  }),
  inline: {
    anyOf: [text, node('hardBreak'), node('footnote', { content: many(words), contentIsOptional: true })],
  },
}
