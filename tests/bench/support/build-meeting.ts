import { emptyDecision } from '../../../src-main/domain/meeting/decision.ts'
import { meetingFileFormat, meetingFileVersion } from '../../../src-main/domain/meeting/meeting-file.ts'
import type { Call } from '../../integration/random-operations/open-program.ts'
import {
  attachment,
  item,
  meeting,
  member,
  recommendation,
  rich,
  section,
} from '../../support/builders/index.ts'

/** A meeting to measure on, and an item in the middle of its agenda. */
export interface BenchMeeting {
  readonly meetingId: string
  readonly itemId: string
  readonly middle: number
}

const paragraph =
  'Forvaltningen har gennemgået forslaget og peger på tre forhold, som udvalget bør tage stilling til. '

/** Brings an invented meeting of so many items, three attachments to each, and 25 members into a program. */
export async function buildMeeting(call: Call, date: string, items: number): Promise<BenchMeeting> {
  const made = meeting({
    meeting: { date },
    participants: Array.from({ length: 25 }, (_, index) =>
      member(`Medlem ${index + 1}`, { party: 'X', attendance: 'present' }),
    ),
    absences: [
      {
        person: { name: 'Medlem 1', party: 'X' },
        fromItem: 2,
        toItem: 2,
        leftAt: '17:00',
        returnedAt: '17:10',
      },
    ],
    items: Array.from({ length: items }, (_, index) => itemOf(index + 1)),
  })
  const content = JSON.stringify({ format: meetingFileFormat, version: meetingFileVersion, ...made })
  const read = await call.documents.import({ fileName: 'stort.json', content, replace: false })
  if (!read.ok) throw new Error(read.refusal.message)
  const { meetingId } = read.value
  const stands = await call.meeting.get({ meetingId })
  const middle = Math.floor(items / 2)
  const itemId = stands.ok ? stands.value.items[middle]?.id : undefined
  if (itemId === undefined) throw new Error('the meeting was not read back')
  return { meetingId, itemId, middle }
}

function itemOf(number: number) {
  return item(`Sag ${number}`, {
    sections: [
      section('background', rich(paragraph.repeat(6))),
      section('case-presentation', rich(`${paragraph.repeat(5)}\n`.repeat(6))),
      section('recommendation'),
      section('decision'),
    ],
    recommendation: recommendation('forslaget godkendes', 'budgettet tilpasses'),
    decision: { ...emptyDecision, body: rich('Godkendt.'), outcome: 'approved' },
    attachments: [1, 2, 3].map((one) => attachment(`Bilag ${number}-${one}`)),
  })
}
