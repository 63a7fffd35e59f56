import fc from 'fast-check'
import type { z } from 'zod'
import { type MeetingContent, meetingContentSchema } from '../../../src-main/domain/meeting/meeting.ts'
import { sectionHeadings } from '../../../src-main/domain/meeting/section-keys.ts'
import { richTextSchema } from '../../../src-main/domain/rich-text/gate.ts'
import { markedRichTexts } from './rich-texts.ts'

/** Where a text is to stand; every such place becomes a mark of its own. */
export const placeholder = '\u0001'
/** A place that must hold a digest. */
export const digestPlaceholder = '\u0002'

const fixed = ['2026-02-03', '17:05', '2026-02-24T10:00:00+01:00', 'A']
const slugs = ['case', 'announcements', 'signature-page', ...Object.keys(sectionHeadings)]

/** What zod tells of a schema, as far as meetings use it. */
interface Definition {
  readonly type: string
  readonly shape?: Record<string, z.core.$ZodType>
  readonly element?: z.core.$ZodType
  readonly innerType?: z.core.$ZodType
  readonly options?: readonly z.core.$ZodType[]
  readonly entries?: Record<string, string>
  readonly values?: readonly unknown[]
}

/**
 * Meetings made from the schema itself, so that a field which is added to the domain is filled from the first day: every
 * text is a placeholder, every list has none to two, every choice is made. Numbers of items follow each other.
 */
export const schemaMeetings: fc.Arbitrary<MeetingContent> = valuesOf(meetingContentSchema).map((value) => {
  const content = value as MeetingContent // made by its own schema
  const items = content.items.map((item, at) => ({
    ...item,
    number: at + 1,
    sections: ownKeys(item.sections),
  }))
  return { ...content, meeting: { ...content.meeting, firstNumber: 1 }, items }
})

function ownKeys<Section extends { readonly key: string }>(sections: readonly Section[]): Section[] {
  const keys = new Set<string>()
  return sections.filter(({ key }) => !keys.has(key) && keys.add(key))
}

function valuesOf(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  if (schema === richTextSchema) return markedRichTexts
  const def = schema._zod.def as unknown as Definition // the fields that the kind has are looked for below
  switch (def.type) {
    case 'object':
      return fc.record(
        Object.fromEntries(Object.entries(def.shape ?? {}).map(([key, one]) => [key, valuesOf(one)])),
      )
    case 'array':
      return fc.array(inner(def.element), { maxLength: 2 })
    case 'nullable':
      return fc.option(inner(def.innerType), { freq: 4 })
    case 'default':
    case 'optional':
      return inner(def.innerType)
    case 'union':
      return fc.oneof(...(def.options ?? []).map((one) => valuesOf(one)))
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries ?? {}))
    case 'literal':
      return fc.constantFrom(...(def.values ?? []))
    case 'boolean':
      return fc.boolean()
    case 'number':
      return fc.integer({ min: 1, max: 3 })
    case 'string':
      return textsOf(schema)
    default:
      throw new Error(`No meetings can be made of a schema of the kind ${def.type}: add it here`)
  }
}

function inner(schema: z.core.$ZodType | undefined): fc.Arbitrary<unknown> {
  if (schema === undefined) throw new Error('A schema without the schema of what it holds')
  return valuesOf(schema)
}

/** A placeholder where any text may stand, else the first of the fixed values that may. */
function textsOf(schema: z.core.$ZodType): fc.Arbitrary<string> {
  const may = (text: string) => (schema as z.ZodType).safeParse(text).success // every schema of a string can be tried
  if (may('Et ord')) return fc.constant(placeholder)
  if (may('slug-of-1')) return fc.oneof(fc.constantFrom(...slugs), fc.constant(placeholder))
  if (may('a'.repeat(64))) return fc.constant(digestPlaceholder)
  const value = fixed.find(may)
  if (value === undefined) throw new Error('No fixed value fits a field of the meeting: add one here')
  return fc.constant(value)
}
