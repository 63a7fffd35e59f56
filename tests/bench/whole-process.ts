import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { browserFlags, findBrowser } from '../support/browser.ts'
import { inTurn, isInstalled, report, wholeProcess } from './support/measure.ts'
import { firstMeetingId } from './support/referent.ts'

// Whole processes against whole processes: what the secretary, or a script, waits for from the command line.

const project = join(import.meta.dirname, '..', '..')
const seeds = join(project, '..', 'shared', 'seeds')
const seed = existsSync(seeds) ? readdirSync(seeds).find((name) => name.startsWith('004_')) : undefined
if (seed === undefined) {
  console.log('skipped: ../shared/seeds is not here')
  process.exit(0)
}
const source = join(seeds, seed)
const temp = mkdtempSync(join(tmpdir(), 'referent-bench-'))
const referent = (...args: readonly string[]) =>
  wholeProcess(process.execPath, [join(project, 'bin', 'referent.mjs'), ...args])
const data = join(temp, 'data')

referent('--data', data, 'import', source)
const meeting = firstMeetingId(project, data)
const out = (name: string) => join(temp, name)
const exportAs = (format: string) => () =>
  referent('--data', data, 'export', meeting, ...exportArguments(format, out(`out.${format}`)))

try {
  if (isInstalled('pandoc')) {
    const pandoc = {
      name: 'pandoc',
      run: () => wholeProcess('pandoc', ['-f', 'markdown', source, '-o', out('pandoc.docx')]),
    }
    let round = 0
    const importing = {
      name: 'referent import',
      run: () => {
        round += 1
        referent('--data', join(temp, `import-${round}`), 'import', source)
      },
    }
    report('import', await inTurn(importing, pandoc, 7), 1)
    report('Word', await inTurn({ name: 'referent export docx', run: exportAs('docx') }, pandoc, 7), 1)
  } else console.log('skipped: pandoc is not installed')
  const pdf = { name: 'referent export pdf', run: exportAs('pdf') }
  if (isInstalled('soffice')) {
    exportAs('docx')()
    const office = {
      name: 'LibreOffice',
      run: () =>
        wholeProcess('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', temp, out('out.docx')]),
    }
    report('PDF against LibreOffice', await inTurn(pdf, office, 5), 6)
  } else console.log('skipped: LibreOffice is not installed')
  const chromium = findBrowser()
  if (chromium !== null) {
    exportAs('html')()
    const print = ['--headless', `--print-to-pdf=${out('chromium.pdf')}`, out('out.html')]
    const browser = { name: 'Chromium', run: () => wholeProcess(chromium, [...browserFlags, ...print]) }
    report('PDF against Chromium', await inTurn(pdf, browser, 5), 6)
  } else console.log('skipped: there is no Chromium here')
} finally {
  rmSync(temp, { recursive: true, force: true })
}

function exportArguments(format: string, file: string): readonly string[] {
  return ['--kind', 'minutes', '--format', format, '--audience', 'internal', '--out', file]
}
