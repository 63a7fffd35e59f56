import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { beginPrintWorker } from '../../../src-main/application/documents/begin-print-worker.ts'
import type { Printer } from '../../../src-main/application/documents/printer.ts'
import { publicGuard } from '../../../src-main/application/documents/read-back-guard.ts'
import { threadPrinter } from '../../../src-main/application/documents/thread-printer.ts'
import { workerPrinter } from '../../../src-main/application/documents/worker-printer.ts'
import { forAudience } from '../../../src-main/documents/compose/audience.ts'
import { item, meeting, rich, section } from '../../support/builders/index.ts'

const resources = join(import.meta.dirname, '..', '..', '..', 'resources')
const source = new URL('../../../src-main/application/print-worker.ts', import.meta.url)
const secret = 'Nabogrunden købes for 4.250.000 kr. efter forhandling.'
const other = 'Lederen fratræder efter gensidig aftale.'

function closedMeeting(text: string) {
  const items = [
    item('Åben sag om havnen', { sections: [section('summary', rich('Havnen skal sejles op.'))] }),
    item('Lukket sag', { access: 'closed', sections: [section('summary', rich(text))] }),
  ]
  const internal = meeting({ items })
  return { internal, public: forAudience(internal, 'public') }
}

function inWorker(): Printer {
  const printer = workerPrinter(() => beginPrintWorker(source, resources))
  onTestFinished(() => printer.close())
  return printer
}

const page = (text: string) =>
  new TextEncoder().encode(`<!doctype html><html><body><p>Havnen.</p><p>${text}</p></body></html>`)

test('a finished file is read back in the print worker as in this thread, many files of more than one meeting', async () => {
  const [worker, thread] = [inWorker(), threadPrinter(resources)]
  const made = [closedMeeting(secret), closedMeeting(other)]
  const said = async (printer: Printer) => {
    const [first, second] = made.map((one) => publicGuard(one, printer.readBack))
    const asked = [
      first?.(page(secret), 'Referat.html'),
      first?.(page('Intet.'), 'Referat.html'),
      second?.(page(secret), 'Referat.html'),
      second?.(page(other), 'Referat.html'),
      first?.(page(other), 'Referat.html'),
      first?.(new TextEncoder().encode('%PDF-1.7 og så ikke mere'), 'Referat.pdf'),
      second?.(page('Intet.'), `${other}.html`),
    ]
    return (await Promise.all(asked)).map((result) => (result?.ok ? 'ok' : result?.refusal))
  }
  const answers = await said(worker)
  expect(answers.map((answer) => (typeof answer === 'object' ? answer.code : answer))).toEqual([
    'public-file-leaks',
    'ok',
    'ok',
    'public-file-leaks',
    'ok',
    'public-file-unreadable',
    'public-file-leaks',
  ])
  expect(answers).toEqual(await said(thread))
})

test('words that stand in the open too are told from a leak by the twin, in the worker too', async () => {
  const guard = publicGuard(closedMeeting(secret), inWorker().readBack)
  const leaks = await guard(page(secret), 'Referat.html', async () => page('Intet.'))
  expect(leaks.ok).toBe(false)
  expect((await guard(page(secret), 'Referat.html', async () => page(`${secret}`))).ok).toBe(true)
  expect((await guard(page(`${secret} ${secret}`), 'Referat.html', async () => page(secret))).ok).toBe(false)
})
