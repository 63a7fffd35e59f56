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
  if (what === 'undo.undo') return words.undone(words.done(detail ?? '', event.words))
  if (what === 'undo.redo') return words.redone(words.done(detail ?? '', event.words))
  const done = words.done(what, event.words)
  if (detail === null) return done
  if (what === 'documents.export') return `${done} (${paperWords(detail)})`
  return detail.startsWith('section:') ? `${done} ${words.part(partName(detail, item))}` : done
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
