import { formNamespace } from '../../../../domain/item-form/form-words.ts'
import type { RichText } from '../../../../domain/rich-text/rich-text.ts'
import { type Compression, zipArchive } from '../../zip-archive.ts'
import { formBody } from './form-body.ts'
import { formNotes } from './form-notes.ts'
import { formNumbering } from './form-numbering.ts'
import { emptyState, type FormState, linkId, pictureId } from './form-state.ts'
import { formStyles } from './form-styles.ts'
import { escaped, wordNamespaces, xmlHead } from './xml.ts'

/** One field of the form: a section of the item, and the fingerprint of its text as it is sent. */
export interface FormField {
  readonly key: string
  readonly heading: string
  readonly text: RichText | null
  readonly fingerprint: string
}

/** An item as it goes to a case officer (sagsbehandler): what stands locked around the fields, and the fields. */
export interface ItemForm {
  readonly itemId: string
  /** The meeting's date, "YYYY-MM-DD": the only date the file carries. */
  readonly date: string
  readonly author: string
  readonly itemNumber: number
  readonly title: string
  /** Committee, date, case number: one line under the title. */
  readonly facts: readonly string[]
  readonly fields: readonly FormField[]
}

/** The Word file of an item's form; the same form gives the same bytes. */
export function printItemForm(form: ItemForm, compression: Compression): Uint8Array {
  const state = emptyState()
  const body = formBody(form, state)
  const parts = new Map<string, string | Uint8Array>([
    ['[Content_Types].xml', contentTypes],
    ['_rels/.rels', relationships(packageLinks)],
    ['docProps/core.xml', coreProperties(form)],
    ['word/document.xml', body],
    ['word/_rels/document.xml.rels', relationships([...documentLinks, ...textLinks(state)])],
    ['word/styles.xml', formStyles(form.fields.length, state.nests)],
    ['word/numbering.xml', formNumbering(state.lists)],
    ['word/settings.xml', settings],
    ['word/footnotes.xml', formNotes(state.notes)],
    ...state.pictures.map(
      ({ bytes, ending }, at) => [`word/media/picture${at + 1}.${ending}`, bytes] as const,
    ),
    ['customXml/item1.xml', identity(form)],
    ['customXml/itemProps1.xml', identityProperties],
    [
      'customXml/_rels/item1.xml.rels',
      relationships([['rId1', `${office}/customXmlProps`, 'itemProps1.xml']]),
    ],
  ])
  return zipArchive(parts, form.date, compression)
}

/** Id, kind and target of a relationship; one that leads outside the file says so. */
type Link = readonly [id: string, kind: string, target: string, mode?: 'External']

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageNamespace = 'http://schemas.openxmlformats.org/package/2006'

const packageLinks: readonly Link[] = [
  ['rId1', `${office}/officeDocument`, 'word/document.xml'],
  ['rId2', `${packageNamespace}/relationships/metadata/core-properties`, 'docProps/core.xml'],
]
const documentLinks: readonly Link[] = [
  ['rId1', `${office}/styles`, 'styles.xml'],
  ['rId2', `${office}/numbering`, 'numbering.xml'],
  ['rId3', `${office}/settings`, 'settings.xml'],
  ['rId4', `${office}/customXml`, '../customXml/item1.xml'],
  ['rId5', `${office}/footnotes`, 'footnotes.xml'],
]

function textLinks({ addresses, pictures }: FormState): Link[] {
  return [
    ...addresses.map((href, at): Link => [linkId(at + 1), `${office}/hyperlink`, href, 'External']),
    ...pictures.map(
      ({ ending }, at): Link => [pictureId(at + 1), `${office}/image`, `media/picture${at + 1}.${ending}`],
    ),
  ]
}

function relationships(links: readonly Link[]): string {
  const all = links.map(
    ([id, kind, target, mode]) =>
      `<Relationship Id="${id}" Type="${kind}" Target="${escaped(target)}"${mode === undefined ? '' : ` TargetMode="${mode}"`}/>`,
  )
  return `${xmlHead}<Relationships xmlns="${packageNamespace}/relationships">${all.join('')}</Relationships>`
}

const wordMedia = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const contentTypes = [
  `${xmlHead}<Types xmlns="${packageNamespace}/content-types">`,
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="jpeg" ContentType="image/jpeg"/>',
  `<Override PartName="/word/document.xml" ContentType="${wordMedia}.document.main+xml"/>`,
  ...['styles', 'numbering', 'settings', 'footnotes'].map(
    (part) => `<Override PartName="/word/${part}.xml" ContentType="${wordMedia}.${part}+xml"/>`,
  ),
  '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
  '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/></Types>',
].join('')

const settings = `${xmlHead}<w:settings ${wordNamespaces}><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="da-DK"/></w:settings>`

const identityProperties = `${xmlHead}<ds:datastoreItem ds:itemID="{7C1B6D0E-4D5A-4B53-9B55-52454645524E}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${formNamespace}"/></ds:schemaRefs></ds:datastoreItem>`

/** Which item the form is of, and what its fields held when it was sent. */
function identity({ itemId, fields }: ItemForm): string {
  const all = fields.map(
    ({ key, heading, fingerprint }, at) =>
      `<field number="${at + 1}" key="${escaped(key)}" heading="${escaped(heading)}" fingerprint="${escaped(fingerprint)}"/>`,
  )
  return `${xmlHead}<form xmlns="${formNamespace}" item="${escaped(itemId)}">${all.join('')}</form>`
}

function coreProperties({ itemNumber, title, author, date }: ItemForm): string {
  const moment = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>`
  return (
    `${xmlHead}<cp:coreProperties xmlns:cp="${packageNamespace}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
    `<dc:title>${escaped(`Punkt ${itemNumber}: ${title}`)}</dc:title><dc:creator>${escaped(author)}</dc:creator><dc:language>da-DK</dc:language>${moment('created')}${moment('modified')}</cp:coreProperties>`
  )
}
