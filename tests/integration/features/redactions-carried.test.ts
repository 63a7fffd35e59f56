import { expect, test } from 'vitest'
import { official, rich } from '../../support/builders/index.ts'
import { value } from '../application/support.ts'
import { committeeAtWork } from './committee-at-work.ts'

const name = 'Per Lundgaard'

/** A case whose title, text and decision tell a name, in a meeting that blacks it out, and words of another item. */
async function redactedCase() {
  const work = await committeeAtWork()
  const { call, add, decide, meeting } = work
  const { id } = await meeting('2026-03-03')
  const itemId = await add(id, 'Klage over støj')
  await add(id, 'Besøg af Anna Holm')
  value(await call.item.saveSection({ itemId, key: 'summary', body: rich(`Borgeren ${name} klager.`) }))
  value(await call.meeting.redact({ meetingId: id, redactions: ['Anna Holm', name] }))
  const tells = async (meetingId: string) => {
    const wanted = { meetingId, kind: 'agenda', format: 'html', audience: 'public' } as const
    return (await value(await call.documents.export(wanted)).file.text()).includes('Lundgaard')
  }
  const of = async (meetingId: string) => (await work.get(meetingId)).redactions
  return { ...work, id, itemId, tells, of, decideIt: () => decide(itemId, `${name} får et svar.`) }
}

test.each(['deferred', 'moved', 'copied'] as const)(
  'what is blacked out in an item is blacked out in the meeting it is %s to, and is undone with it',
  async (how) => {
    const { call, id, itemId, meeting, of, tells, transfer } = await redactedCase()
    const { id: next } = await meeting('2026-04-07')
    value(await call.meeting.redact({ meetingId: next, redactions: ['Pia Dam'] }))
    value(await transfer(itemId, how, { meetingId: next }))
    expect(await of(next)).toEqual(['Pia Dam', name])
    expect(await tells(next)).toBe(false)
    value(await call.undo.undo({ within: id }))
    expect(await of(next)).toEqual(['Pia Dam'])
  },
)

test('it is blacked out in a meeting that is made later, also by the one an item is handed on to', async () => {
  const { call, itemId, meeting, of, tells, transfer } = await redactedCase()
  value(await transfer(itemId, 'copied', { date: '2026-06-02' }))
  value(await call.item.saveDecidingBody({ itemId, decidingBody: 'Kommunalbestyrelsen' }))
  value(await transfer(itemId, 'handed-on', { next: true }))
  const council = (await call.committee.list()).find(
    ({ committee }) => committee.name === 'Kommunalbestyrelsen',
  )
  const plan = { committeeId: council?.id ?? '', date: '2026-03-31', time: null, place: null }
  const received = value(await call.meeting.create(plan))
  const later = await meeting('2026-06-02')
  for (const { id } of [received, later]) {
    expect(await of(id)).toEqual([name])
    expect(await tells(id)).toBe(false)
  }
})

test.each([null, '2026-03-24'])(
  'it is blacked out where the items of a cancelled meeting go (%s)',
  async (nextDate) => {
    const { call, committeeId, id, of, tells } = await redactedCase()
    value(await call.meeting.cancel({ meetingId: id, reason: 'Sne.', nextDate }))
    const date = nextDate ?? '2026-05-05'
    if (nextDate === null) value(await call.meeting.create({ committeeId, date, time: null, place: null }))
    const [row] = (await call.committee.list()).flatMap(({ meetings }) =>
      meetings.filter(({ head }) => head.date === date),
    )
    expect(await of(row?.id ?? '')).toEqual([name, 'Anna Holm'])
    expect(await tells(row?.id ?? '')).toBe(false)
  },
)

test('it is blacked out in the history that is offered to a later item of the case', async () => {
  const { add, call, decideIt, id, itemId, meeting, of, tells } = await redactedCase()
  const caseNumber = '00.22.04-P35-1-26'
  const head = { title: 'Klage over støj', caseNumber, access: 'open' } as const
  value(await call.item.update({ itemId, ...head }))
  await decideIt()
  const { id: next } = await meeting('2026-04-07')
  const later = await add(next, 'Klagen igen')
  value(await call.item.update({ itemId: later, ...head, title: 'Klagen igen' }))
  const history = value(await call.suggestions.history({ itemId: later }))
  value(await call.item.saveHistory({ itemId: later, history }))
  expect(await tells(next)).toBe(false)
  // What she shows again on purpose is not blacked out anew by the next word she writes.
  value(await call.meeting.showAgain({ meetingId: next, redactions: [name] }))
  value(await call.item.saveHistory({ itemId: later, history: [...history, ...history] }))
  expect(await of(next)).toEqual([])
  expect(await of(id)).toContain(name)
})

test('it is blacked out in an earlier text of a moved item that is put back', async () => {
  const { call, itemId, meeting, of, tells, transfer } = await redactedCase()
  value(await call.item.saveSection({ itemId, key: 'summary', body: rich('En borger klager.') }))
  const { id: next } = await meeting('2026-04-07')
  const moved = value(await transfer(itemId, 'moved', { meetingId: next })).target?.itemId ?? ''
  expect(await of(next)).toEqual([])
  const versions = value(await call.versions.ofItem({ itemId: moved })).flatMap((part) => part.versions)
  for (const { id: versionId } of versions) value(await call.versions.restore({ itemId: moved, versionId }))
  expect(versions.length).toBeGreaterThan(0)
  expect(await of(next)).toEqual([name])
  expect(await tells(next)).toBe(false)
})

test('a heading that comes back with an earlier text of a moved item brings what is blacked out in it', async () => {
  const { call, id, itemId, meeting, get, of, tells, transfer } = await redactedCase()
  value(await call.item.saveSection({ itemId, key: 'summary', body: rich('En borger klager.') }))
  const heading = `Brev fra ${name}`
  value(await call.item.addSection({ itemId, heading, position: 1 }))
  const item = (await get(id)).items.find((one) => one.id === itemId)
  const key = item?.sections.find((one) => one.heading === heading)?.key ?? ''
  value(await call.item.saveSection({ itemId, key, body: rich('Brevet er vedlagt.') }))
  value(await call.item.removeSection({ itemId, key }))
  const { id: next } = await meeting('2026-04-07')
  const moved = value(await transfer(itemId, 'moved', { meetingId: next })).target?.itemId ?? ''
  const parts = value(await call.versions.ofItem({ itemId: moved }))
  const [version] = parts.find(({ part }) => part === `section:${key}`)?.versions ?? []
  value(await call.versions.restore({ itemId: moved, versionId: version?.id ?? -1 }))
  expect(await of(next)).toEqual([name])
  expect(await tells(next)).toBe(false)
})

test('it is blacked out in a second decision of the same day that is taken into the history', async () => {
  const { add, call, decide, id, itemId, meeting, of, tells } = await redactedCase()
  const head = { caseNumber: '00.22.04-P35-1-26', access: 'open' } as const
  value(await call.item.update({ itemId, title: 'Klage', ...head }))
  await decide(itemId, 'Godkendt.')
  const second = await add(id, 'Klagen igen')
  value(await call.item.update({ itemId: second, title: 'Klagen igen', ...head }))
  await decide(second, `${name} får et svar.`)
  const { id: next } = await meeting('2026-04-07')
  const later = await add(next, 'Klagen til sidst')
  value(await call.item.update({ itemId: later, title: 'Klagen til sidst', ...head }))
  const history = value(await call.suggestions.history({ itemId: later }))
  value(await call.item.saveHistory({ itemId: later, history: history.slice(0, 1) }))
  expect(await of(next)).toEqual([])
  value(await call.item.saveHistory({ itemId: later, history }))
  expect(await of(next)).toEqual([name])
  expect(await tells(next)).toBe(false)
})

test('it is blacked out in the people and the place that a later meeting takes from the one before', async () => {
  const { call, id, meeting, of } = await redactedCase()
  const { date, time, status } = (await call.meeting.get({ meetingId: id }).then(value)).meeting
  value(await call.meeting.saveParticipants({ meetingId: id, participants: [official(name)] }))
  expect(await of((await meeting('2026-04-07')).id)).toEqual([name])
  value(await call.meeting.update({ meetingId: id, date, time, status, place: 'Hos Anna Holm' }))
  value(await call.meeting.cancel({ meetingId: id, reason: 'Sne.', nextDate: '2026-03-24' }))
  const rows = (await call.committee.list()).flatMap(({ meetings }) => meetings)
  const next = rows.find(({ head }) => head.date === '2026-03-24')?.id ?? ''
  const { meeting: planned, redactions } = value(await call.meeting.get({ meetingId: next }))
  expect(planned.place).toBe('Hos Anna Holm')
  expect(redactions).toContain('Anna Holm')
})

test('what was blacked out here while a colleague had the meeting stays so when it is taken back', async () => {
  const { call, id, of, tells } = await redactedCase()
  value(await call.meeting.showAgain({ meetingId: id, redactions: [name] }))
  const { fileName, file: content } = value(await call.documents.forColleague({ meetingId: id }))
  value(await call.meeting.redact({ meetingId: id, redactions: [name] }))
  value(await call.documents.import({ fileName, content, replace: true }))
  expect(await of(id)).toEqual(['Anna Holm', name])
  expect(await tells(id)).toBe(false)
})

test.each(['deferred', 'moved', 'copied'] as const)(
  'where it is blacked out after the item was %s, the check of the other meeting says so, until it is blacked out there too',
  async (how) => {
    const { call, id, itemId, meeting, tells, transfer } = await redactedCase()
    value(await call.meeting.showAgain({ meetingId: id, redactions: [name] }))
    const { id: next } = await meeting('2026-04-07')
    value(await transfer(itemId, how, { meetingId: next }))
    const told = async () =>
      value(await call.meeting.check({ meetingId: next, wait: true })).filter(
        ({ rule }) => rule === 'redacted-elsewhere',
      )
    expect(await told()).toEqual([])
    value(await call.meeting.redact({ meetingId: id, redactions: [name] }))
    expect(await told()).toMatchObject([
      { severity: 'warning', where: { heading: 'Sammendrag' }, action: { do: 'redact', text: name } },
    ])
    expect((await told())[0]?.message).toContain('mødet i Kulturudvalget den 3. marts 2026')
    value(await call.meeting.redact({ meetingId: next, redactions: [name] }))
    expect(await told()).toEqual([])
    expect(await tells(next)).toBe(false)
  },
)
