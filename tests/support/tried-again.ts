import { z } from 'zod'

const suite = z.object({
  specs: z.array(
    z.object({ title: z.string(), file: z.string(), tests: z.array(z.object({ status: z.string() })) }),
  ),
  get suites() {
    return z.array(suite).optional()
  },
})
const report = z.object({ suites: z.array(suite) })

/** The tests of a Playwright report that failed first and passed when they were tried again, as "file: title". */
export function triedAgain(json: unknown): readonly string[] {
  return report.parse(json).suites.flatMap(inSuite)
}

function inSuite({ specs, suites = [] }: z.infer<typeof suite>): readonly string[] {
  const own = specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
  return [...own.map(({ file, title }) => `${file}: ${title}`), ...suites.flatMap(inSuite)]
}
