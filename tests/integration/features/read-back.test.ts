import { expect, onTestFinished, test } from 'vitest'
import type { AppContext } from '../../../src-main/application/context.ts'
import { exportDocument } from '../../../src-main/application/documents/export-document.ts'
import { exportExcerpts } from '../../../src-main/application/documents/export-excerpts.ts'
import type { Printer } from '../../../src-main/application/documents/printer.ts'
import { threadPrinter } from '../../../src-main/application/documents/thread-printer.ts'
import { agendaWithAttachments } from '../../../src-main/application/documents/with-attachments.ts'
import type { Outline } from '../../../src-main/documents/outline/outline.ts'
import type { Result } from '../../../src-main/domain/result.ts'
import { doc, paragraph } from '../../../src-main/domain/rich-text/build.ts'
import { openStore } from '../../../src-main/store/open-store.ts'
import { para } from '../../support/outlines.ts'
import { program, resources, value } from '../application/support.ts'

const secret = 'Naboen har tilbudt otte millioner kroner for grunden.'

/** A stored meeting of an open and a closed item, the closed one with a text, and the program's context over it. */
async function closedMeeting(print: (outline: Outline) => Outline) {
  const { call, close, dataFolder } = await program()
  const { committeeId } = value(await call.committee.create({ name: 'Kulturudvalget', authority: null }))
  const when = { date: '2026-03-03', time: '16:30', place: null }
  const { id: meetingId } = value(await call.meeting.create({ committeeId, ...when }))
  const add = async (title: string) =>
    value(await call.item.add({ meetingId, kind: 'case', title, beforeItemId: null })).itemId
  await add('Åben sag om havnen')
  const itemId = await add('Køb af nabogrunden')
  value(await call.item.saveSection({ itemId, key: 'case-presentation', body: doc(paragraph(secret)) }))
  value(await call.item.update({ itemId, title: 'Køb af nabogrunden', caseNumber: null, access: 'closed' }))
  await close()
  const store = value(openStore({ root: dataFolder, holder: 'prøven', now: new Date() }))
  onTestFinished(() => store.close())
  const context = { store, printer: printerOf(print) } as AppContext // printing takes no more of it
  return { context, meetingId, itemId: null }
}

/** The real printer, given outlines that `print` has changed: what a mistake in compose would give it. */
function printerOf(print: (outline: Outline) => Outline): Printer {
  const real = threadPrinter(resources)
  return {
    ...real,
    pdf: (outline) => real.pdf(print(outline)),
    archive: (outline, carried) => real.archive(print(outline), carried),
    binder: (job) => real.binder({ ...job, outline: print(job.outline) }),
  }
}

const right = (outline: Outline) => outline
/** A mistake that prints a closed text, of which the meeting without what is closed knows nothing. */
function onceWrong(): (outline: Outline) => Outline {
  let first = true
  return (outline) => {
    const blocks = first ? [...outline.blocks, para(secret)] : outline.blocks
    first = false
    return { ...outline, blocks }
  }
}

function refusalOf(result: Result<unknown>) {
  if (result.ok) throw new Error('not refused')
  return result.refusal
}

test('feature 34: a public document that holds something closed is not handed on, and the refusal names the place', async () => {
  const { context, ...asked } = await closedMeeting(onceWrong())
  const document = { ...asked, kind: 'minutes', audience: 'public' } as const
  const refusal = refusalOf(await exportDocument(context, { ...document, format: 'pdf' }))
  expect(refusal.code).toBe('public-file-leaks')
  expect(refusal.message).toMatch(
    /^Den offentlige fil blev ikke lavet\..*side \d: «Naboen har tilbudt otte millioner/,
  )
  expect(refusal.wayOut).toContain('Den interne udgave kan laves')
})

test('feature 34: inside the house nothing is stopped', async () => {
  const { context, ...asked } = await closedMeeting(onceWrong())
  const document = { ...asked, kind: 'minutes', audience: 'internal', format: 'pdf' } as const
  expect((await exportDocument(context, document)).ok).toBe(true)
})

test('feature 34: the archive file, the excerpts and the agenda with attachments are stopped too', async () => {
  const asked = { audience: 'public', kind: 'minutes' } as const
  const archive = await closedMeeting(onceWrong())
  const excerpts = await closedMeeting(onceWrong())
  const binder = await closedMeeting(onceWrong())
  const stopped = [
    await exportDocument(archive.context, { ...asked, ...archive, format: 'pdf-archive' }),
    await exportExcerpts(excerpts.context, { ...asked, ...excerpts, format: 'pdf' }),
    await agendaWithAttachments(binder.context, { ...asked, ...binder }),
  ]
  expect(stopped.map((result) => refusalOf(result).code)).toEqual(Array(3).fill('public-file-leaks'))
})

test('feature 34: a right program hands the same documents on', async () => {
  const { context, ...asked } = await closedMeeting(right)
  const document = { ...asked, kind: 'minutes', audience: 'public' } as const
  for (const format of ['pdf', 'pdf-archive', 'docx', 'html', 'json'] as const)
    expect((await exportDocument(context, { ...document, format })).ok).toBe(true)
  expect((await exportExcerpts(context, { ...document, format: 'docx' })).ok).toBe(true)
  expect((await agendaWithAttachments(context, document)).ok).toBe(true)
})
