import { formNamespace } from '../../domain/item-form/form-words.ts'
import { type Refusal, refusal } from '../../domain/refusal.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { readRichText } from '../../domain/rich-text/gate.ts'
import { isEmptyRichText } from '../../domain/rich-text/plain-text.ts'
import type { RichText } from '../../domain/rich-text/rich-text.ts'
import { blocksOf } from './blocks.ts'
import { createCount } from './numbering.ts'
import { openWordFile, type WordFile } from './open-word-file.ts'
import type { Reading } from './reading.ts'
import { regionsOf } from './regions.ts'
import { readStyles } from './styles.ts'
import { attribute, below, children, type Xml } from './xml.ts'

/** One field as it came back: what it holds now, what it held when it was sent (a fingerprint), and what the text cannot hold. */
export interface ReturnedField {
  readonly key: string
  readonly heading: string
  readonly fingerprint: string
  readonly text: RichText | null
  readonly lost: readonly string[]
}

/** A form as it came back. */
export interface ReturnedForm {
  readonly itemId: string
  readonly fields: readonly ReturnedField[]
}

/** Reads an item's Word form back; refused where it is damaged, is no form of ours, or a field was removed. */
export function readItemForm(bytes: Uint8Array): Result<ReturnedForm> {
  const opened = openWordFile(bytes)
  if (!opened.ok) return opened
  const file = opened.value
  try {
    const identity = identityOf(file)
    if (identity === null) return refused(notOurs())
    return readFields(file, identity)
  } catch (error) {
    if (error instanceof TypeError) throw error
    return refused(unreadable())
  }
}

function readFields(file: WordFile, identity: Xml): Result<ReturnedForm> {
  const style = readStyles(file)
  const count = createCount(file)
  const body = below(file.document, 'body')
  if (body === undefined) return refused(notOurs())
  const regions = regionsOf(body, style)
  const fields: ReturnedField[] = []
  for (const known of children(identity).filter(({ localName }) => localName === 'field')) {
    const heading = attribute(known, 'heading') ?? ''
    const elements = regions.fields.get(Number(attribute(known, 'number')))
    if (elements === undefined) return refused(fieldGone(heading))
    const reading: Reading = { file, style, count, lost: new Set(), openFields: [] }
    const text = textOf(elements, reading)
    if (fields.length === 0 && regions.outside !== '')
      reading.lost.add(`tekst uden for felterne: «${regions.outside}»`)
    fields.push({
      key: attribute(known, 'key') ?? '',
      heading,
      fingerprint: attribute(known, 'fingerprint') ?? '',
      text,
      lost: [...reading.lost],
    })
  }
  return ok({ itemId: attribute(identity, 'item') ?? '', fields })
}

function textOf(elements: readonly Xml[], reading: Reading): RichText | null {
  const content = blocksOf(elements, reading)
  if (content.length === 0) return null
  const read = readRichText({ type: 'doc', content })
  if (!read.ok)
    throw new TypeError(`a text was read from Word that the schema refuses: ${read.refusal.message}`)
  return isEmptyRichText(read.value) ? null : read.value
}

/** The part that says which item the form is of; programs may have given it another number. */
function identityOf(file: WordFile): Xml | null {
  for (const name of file.names.filter((one) => /^customXml\/[^/]+\.xml$/.test(one))) {
    const root = file.part(name)
    if (root?.namespaceURI === formNamespace) return root
  }
  return null
}

function notOurs(): Refusal {
  return refusal(
    'not-our-form',
    'Word-filen er ikke et punkt, der er sendt herfra, eller dens mærke er fjernet undervejs. Intet er ændret.',
    'Bed om at få selve den fil tilbage, som blev sendt, rettet i Word eller LibreOffice.',
  )
}

function fieldGone(heading: string): Refusal {
  return refusal(
    'form-field-gone',
    `Feltet «${heading}» er slettet i Word-filen, så teksterne kan ikke skilles ad. Intet er ændret.`,
    'Sæt teksterne ind i den fil, der blev sendt, og læs den tilbage.',
    { heading },
  )
}

function unreadable(): Refusal {
  return refusal(
    'word-part-damaged',
    'En del af Word-filen kan ikke læses. Intet er ændret.',
    'Åbn filen i Word, gem den igen, og læs den tilbage.',
  )
}
