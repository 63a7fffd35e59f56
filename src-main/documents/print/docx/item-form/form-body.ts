import { fieldStyle, fieldTag } from '../../../../domain/item-form/form-words.ts'
import { formBlocks } from './form-blocks.ts'
import { plainRun } from './form-runs.ts'
import { type FormState, outermost } from './form-state.ts'
import { frameStyles } from './form-styles.ts'
import type { FormField, ItemForm } from './item-form.ts'
import { styleId } from './style-id.ts'
import { escaped, wordNamespaces, xmlHead } from './xml.ts'

const guidance = [
  'Skriv i felterne under overskrifterne. Resten af dokumentet er låst.',
  'Det, der kan komme med tilbage: fed, kursiv, understregning, punkter og nummererede lister (1., a), i) og 1.1), tabeller med overskriftsrække og kolonnebredder, links, fodnoter, mellemoverskrifter (Overskrift 4-6), citater og billeder med alternativ tekst. Farver, skrifttyper og kommentarer kommer ikke med.',
  'Under «Indstilling» står først indledningen og derefter punkterne som en nummereret liste.',
  'Gem som Word-dokument (.docx), og send filen tilbage.',
]
const page =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1418" w:bottom="1418" w:left="1418" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>'

/**
 * The document of the form. A content control of the kind that Word calls a group holds it all, so that nothing but the
 * controls inside it can be written in: one per field.
 */
export function formBody(form: ItemForm, state: FormState): string {
  const fields = form.fields.map((field, at) => fieldXml(field, at + 1, state)).join('')
  const frame = [
    framed(frameStyles.title, `Punkt ${form.itemNumber}: ${form.title}`),
    framed(frameStyles.facts, form.facts.join(' · ')),
    ...guidance.map((line) => framed(frameStyles.guidance, line)),
  ].join('')
  const end = framed(frameStyles.facts, 'Her slutter punktet.')
  const group = control(
    { id: 1, alias: 'Punkt', tag: 'referent', lock: 'contentLocked', kind: '<w:group/>' },
    frame + fields + end,
  )
  return `${xmlHead}<w:document ${wordNamespaces}><w:body>${group}${page}</w:body></w:document>`
}

/** A field: its heading, which stays locked, and below it the text. (A control that begins with the text loses its marks in LibreOffice.) */
function fieldXml({ key, heading, text }: FormField, number: number, state: FormState): string {
  const content = text === null ? '' : formBlocks(text.content, outermost, state)
  const settings = {
    id: 2 * number,
    alias: heading,
    tag: fieldTag(key),
    lock: 'sdtLocked',
    kind: '',
  } as const
  const title = { ...settings, id: 2 * number + 1, tag: 'referent', lock: 'sdtContentLocked' } as const
  return control(
    settings,
    control(title, framed(fieldStyle(number), heading)) + (content === '' ? '<w:p/>' : content),
  )
}

function framed(style: string, text: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${styleId(style)}"/></w:pPr>${plainRun(text)}</w:p>`
}

interface Control {
  readonly id: number
  readonly alias: string
  readonly tag: string
  readonly lock: 'contentLocked' | 'sdtLocked' | 'sdtContentLocked'
  readonly kind: string
}

/** A content control; Word takes 64 characters of a label. */
function control({ id, alias, tag, lock, kind }: Control, content: string): string {
  const label = `<w:alias w:val="${escaped([...alias].slice(0, 60).join(''))}"/><w:tag w:val="${escaped(tag)}"/>`
  return `<w:sdt><w:sdtPr>${label}<w:id w:val="${id}"/><w:lock w:val="${lock}"/>${kind}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
}
