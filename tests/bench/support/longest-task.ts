import type { Page } from '@playwright/test'
import { z } from 'zod'

const traceSchema = z.object({
  traceEvents: z.array(
    z.looseObject({
      name: z.string(),
      pid: z.number(),
      tid: z.number(),
      tdur: z.number().optional(),
      args: z.looseObject({ name: z.unknown().optional() }).optional(),
    }),
  ),
})

/** The longest task of the window's main thread while `use` runs, in milliseconds of processor time, by Chromium's trace. */
export async function longestTask(page: Page, use: () => Promise<void>): Promise<number> {
  const browser = page.context().browser()
  if (browser === null) throw new Error('the page has no browser')
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline', '__metadata'] })
  await use()
  const trace = await browser.stopTracing()
  const { traceEvents } = traceSchema.parse(JSON.parse(trace.toString()))
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  )
  const tasks = traceEvents
    .filter(({ name, pid, tid }) => name.endsWith('RunTask') && main.has(`${pid} ${tid}`))
    .map(({ tdur }) => (tdur ?? 0) / 1000)
  if (tasks.length === 0) throw new Error('the trace tells of no tasks')
  return Math.max(...tasks)
}
