import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { expect, it } from 'vitest'
import { printWorkerFor } from '../../../src-main/doors/cli/print-worker-for.ts'

/** Begins workers that run `code`, and remembers them. */
function beginning(code: string): { begin: () => Worker; begun: Worker[] } {
  const begun: Worker[] = []
  const begin = () => {
    const worker = new Worker(code, { eval: true })
    begun.push(worker)
    return worker
  }
  return { begin, begun }
}

it.each([
  [['export', 'x', '--kind', 'minutes', '--format', 'pdf'], 1],
  [['export', 'x', '--format=pdf-archive'], 1],
  [['export', 'x', '--format', 'docx'], 1],
  [['export', 'x', '--format', 'html', '--out', 'my.pdf'], 0],
  [['import', 'export', 'report.docx'], 0],
  [['list'], 0],
])('%j begins %i worker before it is asked for, and hands it out once', async (words, early) => {
  const { begin, begun } = beginning('')
  const give = printWorkerFor(words, begin)
  expect(begun.length).toBe(early)
  const [first, second] = [give(), give()]
  expect(begun).toEqual([first, second])
  await Promise.all(begun.map((worker) => worker.terminate()))
})

it('a worker that fails before it is asked for ends nothing, and another is begun', async () => {
  const { begin, begun } = beginning('throw new Error("no compiler")')
  const give = printWorkerFor(['export', 'x', '--format', 'pdf'], begin)
  const [early] = begun
  await new Promise((resolve) => early?.once('exit', resolve))
  const asked = give()
  expect(asked).not.toBe(early)
  await expect(once(asked, 'message')).rejects.toThrow('no compiler')
})
