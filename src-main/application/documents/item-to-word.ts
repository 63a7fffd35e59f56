import { excerptFileName } from '../../documents/file-name.ts'
import { printItemForm } from '../../documents/print/docx/item-form/item-form.ts'
import { longDate } from '../../domain/dates/danish-date.ts'
import { formSections } from '../../domain/item-form/form-sections.ts'
import { refusal } from '../../domain/refusal.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import type { AppContext } from '../context.ts'
import { compression } from './compression.ts'
import { formFingerprint } from './form-fingerprint.ts'
import { storedItemOf } from './stored-item-of.ts'

const wordMedia = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** One item as a Word file for a case officer, with the name to save it under; nothing is changed by sending it. */
export function itemToWord(
  { store }: AppContext,
  { itemId }: { itemId: string },
): Result<{ fileName: string; file: File }> {
  const stored = storedItemOf(store.read, itemId)
  if (!stored.ok) return stored
  const { item, meeting } = stored.value
  const sections = formSections(item)
  if (sections.length === 0) return refused(nothingToWrite())
  const { committee, meeting: head } = meeting
  const bytes = printItemForm(
    {
      itemId,
      date: head.date,
      author: [committee.name, committee.authority].filter((part) => part !== null).join(', '),
      itemNumber: item.number,
      title: item.title,
      facts: [
        committee.name,
        longDate(head.date),
        ...(item.caseNumber === null ? [] : [`Sagsnr. ${item.caseNumber}`]),
      ],
      fields: sections.map((section) => ({ ...section, fingerprint: formFingerprint(section.text) })),
    },
    compression,
  )
  const name = excerptFileName(meeting, item, { shortName: null, format: 'docx' })
  const fileName = name.replace(/\.docx$/, ' til sagsbehandler.docx')
  return ok({ fileName, file: new File([new Uint8Array(bytes)], fileName, { type: wordMedia }) })
}

function nothingToWrite() {
  return refusal(
    'item-without-sections',
    'Punktet har ingen afsnit, som en sagsbehandler kan skrive i. Der er ikke lavet nogen fil.',
    'Føj et afsnit til punktet, for eksempel Sagsfremstilling.',
  )
}
