import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { build, preview } from 'vite'
import { buildIfNeeded } from '../../bin/build.ts'
import { meetingFileFormat, meetingFileVersion } from '../../src-main/domain/meeting/meeting-file.ts'
import { browserFlags, findBrowser } from '../support/browser.ts'
import { item, meeting, rich, section } from '../support/builders/index.ts'
import { startProgram } from '../support/program.ts'
import { openForBench } from './support/big-store.ts'
import { type KeyTime, keyToFrame } from './support/key-to-frame.ts'
import { longestFrame } from './support/longest-frame.ts'

/*
 * Typing: from a key going down until the frame with its letter stands on the screen, in the 95th percentile, beside a bare
 * Tiptap editor that holds the text of that one section: as wide, with the caret at the same place, and every round on a text
 * nobody wrote in yet. The rest of the item is long, the meeting has 100 items, and autosave, the live page and the checks run.
 * The goals: 1.2 times the bare editor, whose frames so measured take 18 ms with 10 paragraphs, and no work of the window's own
 * over 50 ms, which is read from a trace in a round of its own: tracing costs time. The window's own part of the frame is told
 * beside them without a goal: both editors wait for the same beat of the screen, and it shows what that hides.
 */

const words =
  'Forvaltningen har gennemgået forslaget og peger på tre forhold, som udvalget bør tage stilling til. '.repeat(
    3,
  )
// Letters that every keyboard has: for others the browser is told of no key.
const typed = 'Udvalget vil gerne se sagen igen med et nyt forslag til en plan for arbejdet. '.repeat(2)
const rounds = Number(process.env['REFERENT_ROUNDS'] ?? 3)
const goal = 1.2
/** How many paragraphs the texts have that are written in. */
const lengths = [10, 400]
/** Where in a text one begins to write, in pixels. */
const caret = { x: 40, y: 10 }
const longestWork = 50

const executablePath = findBrowser()
if (executablePath === null) {
  console.log('skipped: there is no Chromium here')
  process.exit(0)
}
await buildIfNeeded()
const scratch = mkdtempSync(join(tmpdir(), 'referent-bench-'))
try {
  const bare = await serveBare()
  const meetingId = await fill()
  const program = await startProgram(join(scratch, 'data'))
  const browser = await chromium.launch({ executablePath, args: browserFlags })
  try {
    const ours = await browser.newPage({ locale: 'da-DK', viewport: { width: 1600, height: 1000 } })
    await ours.goto(program.address)
    await ours.getByRole('row').nth(1).waitFor()
    for (const [from, paragraphs] of lengths.entries())
      await measure(browser, {
        ours,
        address: `#/moede/${meetingId}`,
        from: from * (rounds + 1),
        paragraphs,
        bare: bare.address,
      })
  } finally {
    await browser.close()
    await program.stop()
    await bare.close()
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

interface Bout {
  readonly ours: Page
  readonly address: string
  /** From which item of the agenda on the sections stand that are written in, one in each round. */
  readonly from: number
  readonly paragraphs: number
  readonly bare: string
}

async function measure(browser: Browser, { ours, address, from, paragraphs, bare }: Bout): Promise<void> {
  const times = { ours: [] as KeyTime[], bare: [] as KeyTime[] }
  for (let round = 0; round < rounds; round += 1) {
    const other = await browser.newPage({ viewport: { width: 1600, height: 1000 } })
    await other.goto(`${bare}?paragraphs=${paragraphs}&words=${encodeURIComponent(words)}`)
    await other.locator('[contenteditable]').click({ position: caret })
    times.bare.push(...(await keyToFrame(other, typed)))
    await other.close()
    await ours.reload()
    await openText(ours, address, from + round)
    times.ours.push(...(await keyToFrame(ours, typed)))
  }
  await ours.reload()
  await openText(ours, address, from + rounds)
  const { work } = await longestFrame(ours, async () => {
    await keyToFrame(ours, typed)
  })
  const [own, others] = [percentile(times.ours, 'shown'), percentile(times.bare, 'shown')]
  const ratio = own / others
  console.log(
    `typing in a section of ${paragraphs} paragraphs: 95th percentile ${own.toFixed(1)} ms, a bare editor ${others.toFixed(1)} ms, ` +
      `ratio ${ratio.toFixed(2)} (goal ${goal}): ${ratio <= goal ? 'holds' : 'DOES NOT HOLD'}`,
  )
  const [part, otherPart] = [percentile(times.ours, 'made'), percentile(times.bare, 'made')]
  console.log(
    `the window's own part of it: ${part.toFixed(1)} ms, a bare editor ${otherPart.toFixed(1)} ms, ` +
      `ratio ${(part / otherPart).toFixed(2)} (no goal)`,
  )
  console.log(
    `work while typing in ${paragraphs} paragraphs: longest task ${work.toFixed(0)} ms (goal ${longestWork}): ` +
      `${work <= longestWork ? 'holds' : 'DOES NOT HOLD'}`,
  )
}

/** The item with the live page beside it, and the caret in its first text. */
async function openText(page: Page, address: string, at: number): Promise<void> {
  await page.goto(`${new URL(page.url()).origin}/${address}`)
  await page.getByRole('option').nth(at).click()
  const beside = page.getByRole('complementary').getByRole('button', { name: 'Sider' })
  if ((await beside.getAttribute('aria-expanded')) !== 'true') await beside.click()
  const text = page.getByRole('textbox', { name: 'Sammendrag' })
  await text.click({ position: caret })
  await page.getByRole('toolbar').waitFor()
  await page.waitForTimeout(800)
}

async function serveBare(): Promise<{ address: string; close: () => Promise<void> }> {
  const root = join(import.meta.dirname, 'support/bare-editor')
  const outDir = join(scratch, 'bare')
  await build({ root, logLevel: 'silent', build: { outDir, emptyOutDir: true } })
  const server = await preview({ root, logLevel: 'silent', build: { outDir }, preview: { port: 0 } })
  return { address: server.resolvedUrls?.local[0] ?? '', close: () => server.close() }
}

async function fill(): Promise<string> {
  const { call, close } = await openForBench(join(scratch, 'data'))
  const lines = (count: number) => rich(Array.from({ length: count }, () => words).join('\n'))
  const items = Array.from({ length: 100 }, (_, at) => {
    const own = lengths[Math.floor(at / (rounds + 1))]
    return item(`Sag ${at + 1}`, {
      sections: [
        section('summary', lines(own ?? 2)),
        section('case-presentation', lines(own === undefined ? 3 : 200)),
      ],
    })
  })
  const content = JSON.stringify({
    format: meetingFileFormat,
    version: meetingFileVersion,
    ...meeting({ items }),
  })
  const read = await call.documents.import({ fileName: 'langt.json', content, replace: false })
  await close()
  if (!read.ok) throw new Error(read.refusal.message)
  return read.value.meetingId
}

function percentile(all: readonly KeyTime[], of: keyof KeyTime): number {
  return all.map((time) => time[of]).toSorted((a, b) => a - b)[Math.floor(all.length * 0.95)] ?? Number.NaN
}
