import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import type { Finding } from '../../../src-main/domain/finding.ts'
import { program, value } from '../application/support.ts'
import { committeeAtWork } from './committee-at-work.ts'

async function caseWithFile(name: string, text: string) {
  const work = await committeeAtWork()
  const { id: meetingId } = await work.meeting('2026-03-03')
  const itemId = await work.add(meetingId, 'Havnens pris')
  const attach = async () =>
    value(
      await work.call.attachment.add({ itemId, entry: null, title: 'Brev', file: new File([text], name) }),
    )
  await attach()
  const inFile = async (wait: boolean) =>
    value(await work.call.meeting.check({ meetingId, wait })).filter(({ rule }) => rule.includes('file'))
  return { ...work, meetingId, itemId, inFile }
}

const said = (findings: readonly Finding[]) =>
  findings.map(({ severity, message }) => `${severity} ${message}`)

test('feature 45: a CPR number in an attached file is an error with its place, until the attachment is internal', async () => {
  const { call, itemId, meetingId, named, inFile } = await caseWithFile(
    'brev.txt',
    'Kære Per Lund, 010190 1234, tak for brevet.',
  )
  const found = await inFile(true)
  expect(said(found)).toEqual([
    expect.stringMatching(
      /^error Punkt \d+, Bilag: Bilaget «Brev»: 010190-xxxx ligner et CPR-nummer\. Gør bilaget internt/,
    ),
  ])
  expect(found[0]).toMatchObject({
    around: 'Kære Per Lund, 010190-xxxx, tak for brevet.',
    action: { do: 'make-internal', entry: null, position: 0 },
  })
  const { attachments } = await named(meetingId, 'Havnens pris')
  const internal = attachments.map((one) => ({ ...one, access: 'internal' as const }))
  value(await call.attachment.saveAll({ itemId, entry: null, attachments: internal }))
  expect(said(await inFile(false))).toEqual([
    expect.stringMatching(/^note .*«Brev» har 1 CPR-nummer og er ikke med i den offentlige udgave\.$/),
  ])
})

test('feature 45: a file is read beside everything else, once, and nothing of its text is kept', async () => {
  const { call, close, dataFolder, meetingId, inFile } = await caseWithFile(
    'brev.txt',
    'Lund bor på Havnegade: 0101901234.',
  )
  expect((await inFile(false)).map(({ rule }) => rule)).toEqual(['file-being-read'])
  expect((await inFile(true)).map(({ rule }) => rule)).toEqual(['cpr-number-in-file'])
  expect((await call.undo.state()).undo).toBe('Bilag tilføjet')
  await close()
  for (const name of readdirSync(dataFolder).filter((file) => file.includes('sqlite')))
    expect(readFileSync(join(dataFolder, name)).includes('0101901234')).toBe(false)
  const again = await program(dataFolder)
  const findings = value(await again.call.meeting.check({ meetingId }))
  expect(findings.map(({ rule }) => rule)).toContain('cpr-number-in-file')
  expect(findings.map(({ rule }) => rule)).not.toContain('file-being-read')
})

test('feature 45: a file that cannot be read is named as not checked', async () => {
  const picture = await caseWithFile('kort.png', 'billede')
  expect(said(await picture.inFile(true))).toEqual([
    expect.stringMatching(
      /^note .*«Brev» er ikke kontrolleret for CPR-numre: Programmet kan ikke læse tekst/,
    ),
  ])
  const broken = await caseWithFile('brev.pdf', 'ikke en PDF')
  expect(said(await broken.inFile(true))).toEqual([
    expect.stringMatching(/^warning .*«Brev» er ikke kontrolleret for CPR-numre: Filen kunne ikke læses\./),
  ])
})

test('feature 45: the same content under a name that can be read is read', async () => {
  const { call, itemId, inFile } = await caseWithFile('brev.xyz', '0101901234')
  const file = new File(['0101901234'], 'brev.txt')
  value(await call.attachment.add({ itemId, entry: null, title: 'Igen', file }))
  expect((await inFile(true)).map(({ rule }) => rule).sort()).toEqual([
    'cpr-number-in-file',
    'cpr-number-in-file',
  ])
})

test('feature 45: what an earlier reader found is found afresh', async () => {
  const { close, dataFolder, meetingId, inFile } = await caseWithFile('brev.txt', '0101901234')
  await inFile(true)
  await close()
  const database = new Database(join(dataFolder, 'referent.sqlite'))
  database.prepare("UPDATE file_checks SET reader = 0, found = 'en ældre form'").run()
  database.close()
  const again = await program(dataFolder)
  const findings = value(await again.call.meeting.check({ meetingId, wait: true }))
  expect(findings.map(({ rule }) => rule)).toContain('cpr-number-in-file')
})
