import type { Item } from '../../../src-main/domain/meeting/item.ts'
import type { MeetingContent } from '../../../src-main/domain/meeting/meeting.ts'
import { bulletList, doc, paragraph } from '../../../src-main/domain/rich-text/build.ts'
import { attachment } from './attachment.ts'
import { decision, pointDecision } from './decision.ts'
import { closedItem, entry, historyEntry, item, previousTreatment } from './item.ts'
import { meeting } from './meeting.ts'
import { member, official } from './participant.ts'
import { recommendation } from './recommendation.ts'
import { rich } from './rich.ts'
import { section } from './section.ts'

/** An invented meeting in which every field of the domain is filled at least once. */
export function fullMeeting(): MeetingContent {
  return meeting({
    meeting: {
      sourceUrl: 'https://nordvig.example/kulturudvalget-03-03-2026',
      endTime: '18:30',
      startedAt: '16:35',
      endedAt: '18:20',
      breaks: [{ from: '17:30', to: '17:40' }],
    },
    participants: [
      member('Asta Holm', { party: 'A', title: 'formand', attendance: 'present' }),
      member('Bo Krag', { party: 'V', attendance: 'excused' }),
      member('Carla Lund', { party: 'V', attendance: 'present', substituteFor: 'Bo Krag' }),
      member('Dan Munk', { party: 'Ø', attendance: 'absent' }),
      official('Eva Nør', { attendance: 'present' }),
    ],
    absences: [
      {
        person: { name: 'Asta Holm', party: 'A' },
        fromItem: 3,
        toItem: null,
        leftAt: '17:55',
        returnedAt: null,
      },
    ],
    sent: [{ kind: 'agenda', sentAt: '2026-02-24T09:12:00+01:00', fingerprint: 'b'.repeat(64) }],
    redactions: ['010190-1234'],
    steps: [
      { from: 'draft', to: 'sent', at: '2026-02-24T09:12:00+01:00', reason: null },
      { from: 'sent', to: 'draft', at: '2026-02-24T10:00:00+01:00', reason: 'Et bilag manglede.' },
    ],
    items: [announcements(), harbour(), closedCase(), signatures()],
  })
}

function announcements(): Item {
  return item('Meddelelser', {
    kind: 'announcements',
    caseNumber: '00.22.04-P35-1-26',
    sections: [section('description'), section('decision'), section('attachment-list')],
    entries: [
      entry('Biblioteket har fået nye åbningstider.'),
      entry('Musikskolen holder åbent hus.', [attachment('Program', { recommended: true })]),
    ],
    decision: decision('Taget til efterretning', { outcome: 'noted' }),
  })
}

function harbour(): Item {
  return item('Kulturhus på havnen', {
    caseNumber: '20.00.00-G01-7-25',
    previousTreatments: [
      previousTreatment('Kulturudvalget den 3. februar 2026, punkt 4.', {
        committee: 'Kulturudvalget',
        date: '2026-02-03',
        itemNumber: 4,
      }),
    ],
    sections: [
      section('previous-treatment'),
      section('contents'),
      section('summary', 'Udvalget tager stilling til et kulturhus i den gamle toldbod.'),
      section('case-presentation', doc(paragraph('Huset rummer:'), bulletList('en scene', 'to øvelokaler'))),
      section('economy', 'Ingen økonomiske konsekvenser'),
      section('attachments'),
      section('deciding-body'),
      section('recommendation'),
      section('decision'),
      section('history'),
      section('attachment-list'),
    ],
    decidingBody: 'Kommunalbestyrelsen',
    recommendation: recommendation('Kulturhuset etableres.', 'Der afsættes 2 mio. kr.'),
    decision: decision('Udvalget ønsker en opfølgning om et år.', {
      outcome: 'recommended',
      points: [pointDecision(1, 'Indstilles godkendt.'), pointDecision(2, 'Indstilles godkendt.')],
      votes: [
        {
          subject: 'Indstillingens punkt 2',
          ballots: [
            { by: 'member', person: { name: 'Asta Holm', party: 'A' }, value: 'for' },
            { by: 'party', party: 'V', count: 1, value: 'against' },
          ],
        },
      ],
      dissents: [{ person: { name: 'Carla Lund', party: 'V' }, text: 'Beløbet er for stort.' }],
      stop: { person: { name: 'Carla Lund', party: 'V' } },
    }),
    lateReason: 'Fristen for tilskud udløber den 10. marts 2026.',
    group: 'Kultur',
    guests: [{ name: 'Finn Ravn', title: 'arkitekt' }],
    disqualifications: [{ person: { name: 'Dan Munk', party: 'Ø' }, upheld: false, note: null }],
    links: [
      {
        transfer: 'deferred',
        direction: 'from',
        committee: 'Kulturudvalget',
        date: '2026-02-03',
        itemNumber: 4,
      },
    ],
    history: [historyEntry('Udsættes.')],
    attachments: [
      attachment('Skitseprojekt', {
        recommended: true,
        note: 'Tilføjet efter mødet',
        sha256: 'a'.repeat(64),
        fileName: 'skitseprojekt.pdf',
      }),
      attachment('Notat om bygherren', { recommended: false, access: 'internal' }),
    ],
    attachmentNote: 'Sendes pr. mail inden mødet',
    internalNote: rich('Bygherren er i salen og kan svare på spørgsmål.'),
  })
}

function closedCase(): Item {
  return closedItem('Køb af den gamle toldbod', {
    plannedAccess: 'open',
    publicTitle: 'Køb af fast ejendom på havnen',
    caseNumber: '82.01.00-Ø54-3-25',
    sections: [section('summary', 'Sælgeren har givet et tilbud.'), section('decision')],
    decision: decision('Tilbuddet tages imod.', { outcome: 'approved' }),
    attachments: [attachment('Tilbud')],
  })
}

function signatures(): Item {
  return item('Godkendelse af referat (underskriftside)', {
    kind: 'signature-page',
    sections: [section('deciding-body'), section('recommendation', 'Referatet underskrives.')],
    decidingBody: 'Kulturudvalget',
  })
}
