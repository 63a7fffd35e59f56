import { createRouterClient } from '@orpc/server'
import { expect, onTestFinished, test } from 'vitest'
import { openApplication } from '../../../src-main/application/open-application.ts'
import { emptyDecision } from '../../../src-main/domain/meeting/decision.ts'
import { plainText } from '../../../src-main/domain/rich-text/plain-text.ts'
import { attachment, rich } from '../../support/builders/index.ts'
import { temporaryDataFolder } from '../../support/data-folder.ts'
import { code, resources, value } from '../application/support.ts'
import { openProgram } from '../random-operations/open-program.ts'

const minute = 60_000
const key = 'background'

/** A meeting with one case, and the ways a test writes in it. */
async function desk() {
  const { call, clock, close } = await openProgram()
  onTestFinished(close)
  const { committeeId } = value(await call.committee.create({ name: 'Kulturudvalget', authority: null }))
  const meeting = value(
    await call.meeting.create({ committeeId, date: '2026-04-07', time: '16:30', place: null }),
  )
  const meetingId = meeting.id
  const added = value(
    await call.item.add({ meetingId, kind: 'case', title: 'Nyt bibliotek', beforeItemId: null }),
  )
  const { itemId } = added
  const revision = async () => value(await call.meeting.get({ meetingId })).revision
  const write = async (words: string, base?: number) =>
    value(await call.item.saveSection({ itemId, key, body: rich(words), base: base ?? (await revision()) }))
  const versions = async (part = `section:${key}`) =>
    value(await call.versions.ofItem({ itemId })).find((text) => text.part === part)?.versions ?? []
  const wordsOf = async (versionId: number) =>
    plainText(value(await call.versions.look({ itemId, versionId })).kept)
  const texts = async (part?: string) => Promise.all((await versions(part)).map(({ id }) => wordsOf(id)))
  const words = async () => {
    const item = value(await call.meeting.get({ meetingId })).items.find(({ id }) => id === itemId)
    const body = item?.sections.find((section) => section.key === key)?.body
    return body ? plainText(body) : null
  }
  return { call, clock, meetingId, itemId, revision, write, versions, texts, words }
}

test('feature 48: the text that a save replaced is a version; while one writes on, one every five minutes', async () => {
  const { clock, write, texts, versions } = await desk()
  await write('Første')
  clock.pass(minute)
  await write('Første og anden')
  expect(await texts()).toEqual([])
  clock.pass(5 * minute)
  await write('Første, anden og tredje')
  clock.pass(minute)
  await write('Det hele på ny')
  expect(await texts()).toEqual(['Første og anden'])
  const [version] = await versions()
  expect(version).toMatchObject({ since: '2026-03-03T09:01:00.000Z', until: '2026-03-03T09:06:00.000Z' })
})

test('feature 48: a version is put back as one step that is undone, and what stood there is a version', async () => {
  const { call, clock, itemId, write, texts, versions, words } = await desk()
  await write('Kladde')
  clock.pass(6 * minute)
  await write('Rettet kladde')
  clock.pass(minute)
  const [version] = await versions()
  value(await call.versions.restore({ itemId, versionId: version?.id ?? 0 }))
  expect(await words()).toBe('Kladde')
  expect(await texts()).toEqual(['Rettet kladde', 'Kladde'])
  expect(value(await call.undo.undo()).what).toBe('Tidligere tekst sat tilbage')
  expect(await words()).toBe('Rettet kladde')
  expect(await texts()).toEqual(['Kladde', 'Rettet kladde', 'Kladde'])
  expect(code(await call.versions.restore({ itemId, versionId: 999 }))).toBe('version-not-found')
})

test('feature 48: what was sent and what was approved is kept and marked, however soon it is written over', async () => {
  const { call, clock, meetingId, itemId, write, versions } = await desk()
  await write('Som udsendt')
  clock.pass(1000)
  value(await call.stage.send({ meetingId }))
  clock.pass(1000)
  await write('Rettet efter udsendelsen')
  expect((await versions()).map(({ marks }) => marks)).toEqual([['sent']])
  const standing = async () => value(await call.versions.ofItem({ itemId }))[0]?.present?.marks
  expect(await standing()).toEqual([])
  for (let months = 0; months < 30; months += 1) {
    clock.pass(3 * 24 * 60 * minute)
    await write(`Uge ${months}`)
  }
  const kept = await versions()
  expect(kept.at(-1)?.marks).toEqual(['sent'])
  expect(kept.length).toBeLessThan(30)
})

test('feature 48: recommendation, decision, announcements, note and title have versions too', async () => {
  const { call, clock, itemId, texts } = await desk()
  const points = (...all: string[]) => all.map((words, at) => ({ number: at + 1, body: rich(words) }))
  const recommend = (...all: string[]) =>
    call.item.saveRecommendation({
      itemId,
      recommendation: { lead: 'Centret indstiller, at', proposer: null, points: points(...all) },
    })
  value(await recommend('sagen drøftes'))
  value(await recommend('sagen drøftes', 'den godkendes'))
  value(await call.item.saveInternalNote({ itemId, internalNote: rich('Ring først') }))
  value(await call.item.saveInternalNote({ itemId, internalNote: null }))
  value(await call.item.update({ itemId, title: 'Bibliotek og café', caseNumber: null, access: 'open' }))
  expect(await texts('recommendation')).toEqual(['Centret indstiller, at\n\n1. sagen drøftes'])
  expect(await texts('internal-note')).toEqual(['Ring først'])
  expect(await texts('title')).toEqual(['Nyt bibliotek'])
  clock.pass(minute)
  for (const { versions } of value(await call.versions.ofItem({ itemId })))
    value(await call.versions.restore({ itemId, versionId: versions[0]?.id ?? 0 }))
  expect(await texts('recommendation')).toEqual([
    'Centret indstiller, at\n\n1. sagen drøftes\n2. den godkendes',
    'Centret indstiller, at\n\n1. sagen drøftes',
  ])
  expect(await texts('title')).toEqual(['Bibliotek og café', 'Nyt bibliotek'])
})

test('feature 48: a section that was removed comes back with its heading; an item that was removed keeps its versions', async () => {
  const { call, itemId, meetingId, write, texts, versions, words } = await desk()
  await write('Vigtig baggrund')
  value(await call.item.removeSection({ itemId, key }))
  const [removed] = await versions()
  value(await call.versions.restore({ itemId, versionId: removed?.id ?? 0 }))
  expect(await words()).toBe('Vigtig baggrund')
  value(await call.item.remove({ itemId }))
  value(await call.undo.undo())
  value(await call.undo.undo())
  expect(await words()).toBe(null)
  expect(await texts()).toContain('Vigtig baggrund')
  expect(value(await call.versions.log({ meetingId }))[0]).toMatchObject({ what: 'undo.undo' })
})

test('feature 48: an item that was moved has its versions with it, also when moved again; a copy begins without', async () => {
  const { call, clock, meetingId, itemId, write } = await desk()
  await write('Kladde')
  clock.pass(10 * minute)
  await write('Færdig')
  const decision = { ...emptyDecision, body: rich('Drøftet.') }
  value(await call.item.saveDecision({ itemId, decision }))
  clock.pass(10 * minute)
  value(await call.item.saveDecision({ itemId, decision: null }))
  const on = async (id: string, how: 'moved' | 'copied', date: string) => {
    const { committeeId } = value(await call.meeting.get({ meetingId }))
    const to = value(await call.meeting.create({ committeeId, date, time: '16:30', place: null }))
    const wanted = { itemId: id, transfer: how, to: { meetingId: to.id }, committeeId: null }
    return value(await call.transfer.item(wanted)).target?.itemId ?? ''
  }
  const copy = await on(itemId, 'copied', '2026-05-05')
  const moved = await on(await on(itemId, 'moved', '2026-06-02'), 'moved', '2026-07-07')
  expect(value(await call.versions.ofItem({ itemId: copy }))).toEqual([])
  const [text, ...others] = value(await call.versions.ofItem({ itemId: moved }))
  expect(others).toEqual([])
  expect(text).toMatchObject({ part: `section:${key}`, present: { since: '2026-03-03T09:10:00.000Z' } })
  const versionId = text?.versions[0]?.id ?? 0
  expect(code(await call.versions.restore({ itemId: copy, versionId }))).toBe('version-not-found')
  const back = value(await call.versions.restore({ itemId: moved, versionId }))
  const body = back.items.find(({ id }) => id === moved)?.sections.find((one) => one.key === key)?.body
  expect(body && plainText(body)).toBe('Kladde')
})

test('feature 53: of two versions written at once the later stands, the one it overwrote is kept, and somebody is asked', async () => {
  const { call, meetingId, itemId, revision, write, texts, versions, words } = await desk()
  await write('Fælles udgangspunkt')
  const base = await revision()
  await write('Skrevet i det ene vindue', base)
  await write('Skrevet i det andet vindue', base)
  expect(await words()).toBe('Skrevet i det andet vindue')
  expect(await texts()).toContain('Skrevet i det ene vindue')
  const open = value(await call.versions.open({ meetingId }))
  expect(open).toMatchObject([{ itemId, part: `section:${key}` }])
  expect((await versions()).filter((version) => version.open)).toMatchObject([{ marks: ['overwritten'] }])

  const settled = value(await call.versions.settle({ itemId, part: `section:${key}` }))
  expect(settled).toEqual([])
  expect(await texts()).toContain('Skrevet i det ene vindue')
})

test('feature 53: writing on from what one has saved oneself, or from what another saved, asks nobody', async () => {
  const { call, meetingId, itemId, revision, write } = await desk()
  const first = (await write('Et')).revision
  const other = value(
    await call.item.saveInternalNote({ itemId, internalNote: rich('Note'), base: await revision() }),
  )
  await write('Et og to', first)
  await write('Et, to og tre')
  expect(other.revision).toBeGreaterThan(first)
  expect(value(await call.versions.open({ meetingId }))).toEqual([])
})

test('feature 53: choosing the overwritten text puts it back and asks no more', async () => {
  const { call, meetingId, itemId, revision, write, words } = await desk()
  await write('Fælles')
  const base = await revision()
  await write('Den ene', base)
  await write('Den anden', base)
  const [open] = value(await call.versions.open({ meetingId }))
  value(await call.versions.restore({ itemId, versionId: open?.versionId ?? 0 }))
  expect(await words()).toBe('Den ene')
  expect(value(await call.versions.open({ meetingId }))).toEqual([])
})

test('feature 53: what is undone is asked about no more, and asked anew where it is done again', async () => {
  const { call, clock, meetingId, revision, write, words, texts } = await desk()
  const asked = async () => value(await call.versions.open({ meetingId })).length
  const stands = async () => [await words(), await asked()]
  await write('Fælles')
  const base = await revision()
  for (const one of ['Den ene', 'Den anden', 'Den anden og mere']) {
    clock.pass(3000)
    await write(one, one === 'Den anden og mere' ? await revision() : base)
  }
  const taken = []
  for (const way of ['undo', 'undo', 'undo', 'redo', 'redo', 'redo'] as const) {
    value(await call.undo[way]({ within: meetingId }))
    taken.push(await stands())
  }
  expect(taken).toEqual([
    ['Den anden', 1],
    ['Den ene', 0],
    ['Fælles', 0],
    ['Den ene', 0],
    ['Den anden', 1],
    ['Den anden og mere', 1],
  ])
  expect(await texts()).toContain('Den ene')
})

test('feature 53: two who write at once within one step are undone as one, and nobody is asked', async () => {
  const { call, clock, meetingId, revision, write, words } = await desk()
  await write('Fælles')
  clock.pass(3000)
  const base = await revision()
  await write('Den ene', base)
  await write('Den anden', base)
  value(await call.undo.undo({ within: meetingId }))
  expect(await words()).toBe('Fælles')
  expect(value(await call.versions.open({ meetingId }))).toEqual([])
  value(await call.undo.redo({ within: meetingId }))
  expect(value(await call.versions.open({ meetingId }))).toHaveLength(1)
})

test('feature 53: a question that an undo has answered is not asked of what is written since', async () => {
  const { call, meetingId, revision, write, words } = await desk()
  await write('Fælles')
  const base = await revision()
  await write('Den ene', base)
  await write('Den anden', base)
  value(await call.undo.undo({ within: meetingId }))
  await write('Den ene og mere')
  value(await call.undo.undo({ within: meetingId }))
  value(await call.undo.redo({ within: meetingId }))
  expect(await words()).toBe('Den ene og mere')
  expect(value(await call.versions.open({ meetingId }))).toEqual([])
})

test('feature 48: the log tells what was done to a meeting, a save of the same text within a quarter of an hour once', async () => {
  const { call, clock, meetingId, itemId, write } = await desk()
  await write('Et')
  clock.pass(10 * minute)
  await write('To')
  clock.pass(10 * minute)
  await write('Tre')
  clock.pass(20 * minute)
  value(await call.item.move({ itemId, position: 0 }))
  clock.pass(minute)
  value(await call.stage.send({ meetingId }))
  clock.pass(minute)
  value(await call.item.move({ itemId, position: 1 }))
  clock.pass(minute)
  value(await call.item.remove({ itemId }))
  const log = value(await call.versions.log({ meetingId }))
  expect(log.map(({ what }) => what)).toEqual([
    'item.remove',
    'item.move',
    'stage.step',
    'item.move',
    'item.saveSection',
    'item.add',
    'meeting.create',
  ])
  expect(log[4]).toMatchObject({
    at: '2026-03-03T09:00:00.000Z',
    until: '2026-03-03T09:20:00.000Z',
    title: 'Nyt bibliotek',
    detail: `section:${key}`,
  })
  expect(log[2]).toMatchObject({ step: { from: 'draft', to: 'sent', reason: null } })
})

test('feature 48: the words of a decision are put back, its stop stays; announcements keep their attachments', async () => {
  const { call, clock, meetingId, itemId, texts, versions } = await desk()
  const announcements = value(await call.meeting.get({ meetingId })).items[0]?.id ?? ''
  const report = { ...attachment('Årsrapport'), label: '' }
  const save = (...bodies: string[]) =>
    call.item.saveEntries({
      itemId: announcements,
      entries: bodies.map((words, at) => ({
        number: at + 1,
        body: rich(words),
        attachments: at === 1 ? [report] : [],
      })),
    })
  value(await save('Nyt tag'))
  value(await save('Nyt tag', 'Ny leder'))
  const old = value(await call.versions.ofItem({ itemId: announcements }))[0]?.versions[0]?.id ?? 0
  const restored = value(await call.versions.restore({ itemId: announcements, versionId: old }))
  const entries = restored.items[0]?.entries ?? []
  expect(entries.map(({ body }) => plainText(body))).toEqual(['Nyt tag'])
  expect(entries[0]?.attachments.map(({ title }) => title)).toEqual(['Årsrapport'])

  value(await call.stage.send({ meetingId }))
  value(await call.stage.advance({ meetingId, to: 'held', reason: null }))
  const stop = { person: { name: 'Mona Vang', party: 'X' } }
  const decide = (words: string) =>
    call.item.saveDecision({ itemId, decision: { ...emptyDecision, body: rich(words), stop } })
  value(await decide('Godkendt.'))
  clock.pass(minute)
  value(await decide('Udsat.'))
  const [version] = await versions('decision')
  const back = value(await call.versions.restore({ itemId, versionId: version?.id ?? 0 }))
  const decision = back.items.find(({ id }) => id === itemId)?.decision
  expect(plainText(decision?.body ?? rich(''))).toBe('Godkendt.')
  expect(decision?.stop).toEqual(stop)
  expect(await texts('decision')).toEqual(['Udsat.', 'Godkendt.'])
})

test('feature 48: the command line, which takes nothing back, keeps what it replaces too', async () => {
  const opened = await openApplication({
    dataFolder: temporaryDataFolder(),
    resources,
    version: '1.2.3',
    printWorker: null,
    holder: 'prøven',
    undo: false,
  })
  const { router, close } = value(opened)
  onTestFinished(close)
  const call = createRouterClient(router)
  value(await call.program.createSample())
  const [committee] = await call.committee.list()
  const meetingId = committee?.meetings[0]?.id ?? ''
  const item = value(await call.meeting.get({ meetingId })).items.find(({ kind }) => kind === 'case')
  const itemId = item?.id ?? ''
  value(await call.item.update({ itemId, title: 'En anden titel', caseNumber: null, access: 'open' }))
  const [title] = value(await call.versions.ofItem({ itemId }))
  expect(title).toMatchObject({ part: 'title', versions: [{ since: null }] })
  expect(value(await call.versions.log({ meetingId }))[0]).toMatchObject({ what: 'item.update', itemId })
})
