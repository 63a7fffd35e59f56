import type { MeetingEvent } from '../../../src-main/contract/versions.ts'
import type { StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import { type MeetingStatus, meetingStatuses } from '../../../src-main/domain/meeting/meeting.ts'
import { texts } from '../../words/texts.ts'
import { partName } from './part-name.ts'

const words = texts.versions.log

/** What happened, in the window's language: "Tekst rettet under «Baggrund»". */
export function eventWords(event: MeetingEvent, item: StoredItem | undefined): string {
  const { what, detail, step } = event
  if (step !== null) return texts.stage.life.step(stageWord(step.from), stageWord(step.to))
  if (what === 'replaced') return words.replaced
  if (what === 'sent') return words.sent(detail ?? '')
  if (what === 'undo.undo') return words.undone(undoneWords(event))
  if (what === 'undo.redo') return words.redone(undoneWords(event))
  const done = cameWords(what, detail) ?? words.done(what, event.words)
  if (detail === null || what.startsWith('item.came')) return done
  if (what === 'documents.export') return `${done} (${paperWords(detail)})`
  return detail.startsWith('section:') ? `${done} ${words.part(partName(detail, item))}` : done
}

/** What an undo took back is named in its detail, as it was noted. */
function undoneWords({ detail, words: danish }: MeetingEvent): string {
  const [what = '', date = null] = detail?.split(' ') ?? []
  return cameWords(what, date) ?? words.done(what, danish)
}

/** An item that came from one meeting to another; null where it is something else that happened. */
function cameWords(what: string, date: string | null): string | null {
  if (date === null) return null
  if (what === 'item.cameTo') return words.cameTo(date)
  return what === 'item.cameFrom' ? words.cameFrom(date) : null
}

/** "minutes pdf public" as words: "Referat, PDF, offentlig". */
function paperWords(detail: string): string {
  const [paper = '', format = '', audience = ''] = detail.split(' ')
  const { formats, audiences } = texts.documents
  const named = (known: Readonly<Record<string, string>>, name: string) => known[name] ?? name
  return `${words.made(paper, named(formats, format))}, ${named(audiences, audience).toLocaleLowerCase()}`
}

function stageWord(name: string): string {
  const stage = meetingStatuses.find((one: MeetingStatus) => one === name)
  return stage === undefined ? name : texts.meeting.status[stage]
}
