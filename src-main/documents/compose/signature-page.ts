import { tookPart } from '../../domain/attendance/took-part.ts'
import type { MeetingContent } from '../../domain/meeting/meeting.ts'
import type { Participant } from '../../domain/meeting/participant.ts'
import type { Block, Cell, TableBlock } from '../outline/outline.ts'
import { headingOf, plainParagraph } from './blocks.ts'
import type { Composing } from './composing.ts'
import { minutesFingerprint } from './fingerprint.ts'
import { nameWithParty, substituteNote } from './participants.ts'
import { titleBlock } from './title-block.ts'

const purpose =
  'Referatet underskrives af de medlemmer, der deltog i mødet. Med sin underskrift bekræfter medlemmet at have ' +
  'deltaget, og at beslutningerne er gengivet rigtigt. Den, der er uenig i ordlyden, underskriver med forbehold.'
const unknownAttendance = 'Fremmødet er ikke registreret. Derfor er der en linje til hvert medlem.'
const nobody = 'Der er ingen fremmødte medlemmer på mødets deltagerliste.'
const reservationRows = 2

/**
 * The signature page (underskriftside, kommunestyrelsesloven § 13): a line for each member and substitute who took
 * part, none for officials and absentees, and room for reservations. Where no attendance is recorded, all members
 * have a line, and the page says why.
 */
export function signaturePage(content: MeetingContent, { fingerprint }: Composing): Block[] {
  const members = content.participants.filter(({ role }) => role === 'member')
  const unknown = members.length > 0 && members.every(({ attendance }) => attendance === null)
  const signing = unknown ? members : members.filter((member) => tookPart(member, content))
  return [
    ...titleBlock(content, 'signature-page'),
    ...minutesFingerprint(fingerprint),
    plainParagraph(purpose),
    ...(unknown ? [plainParagraph(unknownAttendance, 'meta')] : []),
    ...(signing.length > 0 ? signatures(signing) : [plainParagraph(nobody)]),
  ]
}

function signatures(signing: readonly Participant[]): Block[] {
  return [
    {
      kind: 'signature-lines',
      lines: signing.map((person) => ({ name: nameWithParty(person), note: substituteNote(person) })),
    },
    headingOf(2, 'Eventuelt forbehold', { id: 'eventuelt-forbehold' }),
    reservations(),
  ]
}

function reservations(): TableBlock {
  const roomToWrite = [plainParagraph('\u00a0'), plainParagraph('\u00a0')]
  const blank: Cell = { header: false, colspan: 1, rowspan: 1, blocks: roomToWrite }
  const head = ['Medlem', 'Forbehold'].map(
    (text): Cell => ({ header: true, colspan: 1, rowspan: 1, blocks: [plainParagraph(text)] }),
  )
  return {
    kind: 'table',
    headerRows: 1,
    widths: [1, 2],
    rows: [head, ...Array.from({ length: reservationRows }, () => [blank, blank])],
  }
}
