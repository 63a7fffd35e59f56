import type { Destination } from '../../../src-main/contract/transfer.ts'
import type { StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import { decision } from '../../support/builders/index.ts'
import { temporaryDataFolder } from '../../support/data-folder.ts'
import { program, value } from '../application/support.ts'

/** The program at an invented moment with an invented committee, and short ways to what the tests do again and again. */
export async function committeeAtWork(now = () => new Date('2026-02-20T09:00:00+01:00')) {
  const { call, dataFolder, close } = await program(temporaryDataFolder(), now)
  const { committeeId } = value(
    await call.committee.create({ name: 'Kulturudvalget', authority: 'Nordvig Kommune' }),
  )
  const meeting = async (date: string) =>
    value(await call.meeting.create({ committeeId, date, time: '16:30', place: 'Rådhuset' }))
  const get = async (meetingId: string) => value(await call.meeting.get({ meetingId }))
  const add = async (meetingId: string, title: string) =>
    value(await call.item.add({ meetingId, kind: 'case', title, beforeItemId: null })).itemId
  const named = async (meetingId: string, title: string): Promise<StoredItem> => {
    const found = (await get(meetingId)).items.find((item) => item.title === title)
    if (found === undefined) throw new Error(`no item «${title}»`)
    return found
  }
  const decide = async (itemId: string, text: string) =>
    value(await call.item.saveDecision({ itemId, decision: decision(text, { outcome: 'approved' }) }))
  const decideAll = async (meetingId: string) => {
    for (const { id } of (await get(meetingId)).items) await decide(id, 'Godkendt')
  }
  const advance = (
    meetingId: string,
    to: Parameters<typeof call.stage.advance>[0]['to'],
    reason: string | null = null,
  ) => call.stage.advance({ meetingId, to, reason })
  const transfer = (itemId: string, how: 'deferred' | 'moved' | 'copied' | 'handed-on', to: Destination) =>
    call.transfer.item({ itemId, transfer: how, to })
  return {
    call,
    committeeId,
    meeting,
    get,
    add,
    named,
    decide,
    decideAll,
    advance,
    transfer,
    dataFolder,
    close,
  }
}

/** The titles of an agenda, with their numbers. */
export function agendaOf({ items }: { readonly items: readonly StoredItem[] }): string[] {
  return items.map(({ number, title }) => `${number}. ${title}`)
}
