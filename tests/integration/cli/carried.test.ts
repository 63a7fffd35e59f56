import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { printMeetingFile } from '../../../src-main/documents/print/data/print-meeting-file.ts'
import { item, meeting, section } from '../../support/builders/index.ts'
import { temporaryDataFolder } from '../../support/data-folder.ts'
import { program, value } from '../application/support.ts'
import { run, runJson } from './run.ts'

const linked = {
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Tryk ' },
        {
          type: 'text',
          text: 'her',
          marks: [{ type: 'link', attrs: { href: 'https://nordvig.example/bibliotek' } }],
        },
      ],
    },
  ],
} as const

/** A meeting with a link that says nothing of where it leads, in a data folder of its own. */
async function stored() {
  const { call, close, dataFolder } = await program()
  const body = JSON.parse(JSON.stringify(linked))
  const content = meeting({ items: [item('Nyt bibliotek', { sections: [section('summary', body)] })] })
  const file = new TextDecoder().decode(printMeetingFile(content))
  const wanted = { fileName: 'møde.json', content: file, replace: false }
  const { meetingId } = value(await call.documents.import(wanted))
  await close()
  return { dataFolder, meetingId }
}

test.each([
  ['docx', 'referat.docx'],
  ['pdf-archive', 'referat.pdf'],
])('minutes exported as %s and imported elsewhere are shown alike', async (format, name) => {
  const { dataFolder, meetingId } = await stored()
  const out = join(temporaryDataFolder(), name)
  const wanted = ['export', meetingId, '--kind', 'minutes', '--format', format, '--out', out]
  expect((await run(['--data', dataFolder, ...wanted])).code).toBe(0)
  const other = temporaryDataFolder()
  const { code, json } = await runJson(other, 'import', out)
  expect({ code, json }).toMatchObject({ code: 0, json: { items: 1, notUnderstood: [] } })
  const id = (json as { meetingId: string }).meetingId // as the line above has seen
  const shown = await run(['--data', other, 'show', id])
  expect(shown.out).toBe((await run(['--data', dataFolder, 'show', meetingId])).out)
})

test('export tells what a screen reader meets, and what to mend', async () => {
  const { dataFolder, meetingId } = await stored()
  const out = join(temporaryDataFolder(), 'referat.html')
  const wanted = ['export', meetingId, '--kind', 'minutes', '--format', 'html', '--out', out]
  const { out: said } = await run(['--data', dataFolder, ...wanted])
  expect(said).toContain(
    'En skærmlæser møder:\n  Titlen læses op: «Referat fra Kulturudvalget den 3. marts 2026».\n',
  )
  expect(said).toContain('Punkt 1, Sammendrag: Linket «her» fortæller ikke, hvor det fører hen.')
  expect((await runJson(dataFolder, ...wanted)).json).toMatchObject({
    file: out,
    accessibility: { mend: [{ rule: 'link-text', where: { itemNumber: 1, heading: 'Sammendrag' } }] },
  })
})

test('a PDF that is not ours is refused', async () => {
  const file = join(temporaryDataFolder(), 'rapport.pdf')
  writeFileSync(file, '%PDF-1.7\n%%EOF\n')
  expect(await runJson(temporaryDataFolder(), 'import', file)).toMatchObject({
    code: 1,
    json: { refusal: { code: 'no-meeting-inside' } },
  })
})

test('feature 56: a meeting sent to a colleague as one file is read into another data folder, and once more', async () => {
  const { dataFolder, meetingId } = await stored()
  const out = join(temporaryDataFolder(), 'sendt.referent')
  const sent = await runJson(dataFolder, 'send', meetingId, '--out', out)
  expect(sent).toMatchObject({ code: 0, json: { file: out, missing: [] } })
  const colleague = temporaryDataFolder()
  expect(await runJson(colleague, 'import', out)).toMatchObject({ code: 0, json: { items: 1 } })
  expect(await runJson(colleague, 'import', out)).toMatchObject({
    code: 1,
    json: { refusal: { code: 'meeting-exists-here' } },
  })
  expect(await runJson(colleague, 'import', out, '--replace')).toMatchObject({ code: 0, json: { items: 1 } })
})
