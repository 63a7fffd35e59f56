import type { Item } from '../../../src-main/domain/meeting/item.ts'
import type { MeetingContent } from '../../../src-main/domain/meeting/meeting.ts'
import { attachment } from './attachment.ts'
import { decision, pointDecision } from './decision.ts'
import { everyMark, longTable, nestedLists, paragraphs, pictures, prose, spannedTable } from './hard-texts.ts'
import { closedItem, entry, historyEntry, item, previousTreatment } from './item.ts'
import { meeting } from './meeting.ts'
import { member, official } from './participant.ts'
import { recommendation } from './recommendation.ts'
import { ownSection, section } from './section.ts'

/** How many items (punkter) the hard meeting has. */
export const hardItems = 100

const longTitle = `En meget lang titel om ${'vedligeholdelse, renovering, udbygning og ibrugtagning af '.repeat(5)}Kulturhuset ved Åen`

/**
 * An invented meeting that is hard to print: a hundred items; every block of the rich text, lists five deep, a table of
 * sixty rows, pictures; very long titles, all Danish letters, right-to-left and emoji in names; empty sections; open,
 * closed and withdrawn items; votes, dissents, absences, guests. The hard ones come first, ordinary cases fill up.
 */
export function hardMeeting(): MeetingContent {
  const hard = hardOnes()
  return meeting({
    committee: { name: 'Kultur-, Ældre- og Økonomiudvalget', authority: 'Nordvig-Østerå Kommune' },
    meeting: {
      place: 'Nordvig Rådhus, mødelokale 2, indgang fra gården ved den gamle brandstation og biblioteket',
      endTime: '21:00',
      startedAt: '16:35',
      endedAt: '21:10',
      breaks: [{ from: '18:00', to: '18:30' }],
    },
    participants: [...members(), official('Eva Nør', { attendance: 'present' })],
    absences: [
      {
        person: { name: 'שרה לוי', party: 'Ø' },
        fromItem: 4,
        toItem: 9,
        leftAt: '17:05',
        returnedAt: '17:40',
      },
    ],
    items: [
      ...hard,
      ...Array.from({ length: hardItems - hard.length - 1 }, (_, at) => ordinary(at + 1)),
      signatures(),
    ],
  })
}

function members() {
  return [
    member('Åse Ærø-Østergård', { party: 'A', title: 'formand', attendance: 'present' }),
    member('Jens Peter Christian Frederik af Nordvig-Østersøgaard', { party: 'C', attendance: 'present' }),
    member('Søren “Bølgen” Bjørn', { party: 'V', attendance: 'excused' }),
    member('محمد الأحمد', { party: 'V', attendance: 'present', substituteFor: 'Søren “Bølgen” Bjørn' }),
    member('שרה לוי', { party: 'Ø', attendance: 'present' }),
    member('Bo 🎉 Krag', { party: 'F', attendance: 'present' }),
    member('Dan Munk', { party: 'O', attendance: 'absent' }),
  ]
}

function hardOnes(): Item[] {
  return [
    announcements(),
    texts('#evil *x* _y_ `z` <tag> ]]> & "citat" $a$ @ref // note \\', everyMark()),
    { ...texts(longTitle, nestedLists()), group: 'Kultur, fritid og ældre' },
    texts('Tilskud til foreninger', longTable()),
    texts('Rævens blåbærgrød på Ærø: ÆØÅ æøå é ü ß – “citat” … ½ §', spannedTable()),
    texts('Facaden og navnet محمد samt fest 🎉 for børn 😀', pictures()),
    decided(),
    closed(),
    closedItem(longTitle, { publicTitle: 'Køb af fast ejendom', sections: [section('decision')] }),
    item('Udgået sag', { withdrawn: true, sections: [section('summary', prose), section('decision')] }),
    item('Punkt uden indhold'),
    item('Tomme afsnit', {
      sections: [section('summary', ''), section('recommendation'), section('decision'), section('history')],
    }),
    {
      ...texts('En lang sag', paragraphs(40)),
      lateReason: 'Fristen for tilskud udløber den 10. marts 2026.',
    },
  ]
}

function texts(title: string, body: Parameters<typeof section>[1]): Item {
  return item(title, {
    caseNumber: '20.00.00-G01-7-25',
    sections: [
      section('summary', prose),
      section('case-presentation', body),
      section('recommendation'),
      section('decision'),
    ],
    recommendation: recommendation('Ordningen fortsætter året ud.', 'Der samles op på erfaringerne.'),
    decision: decision('Indstillingen godkendt.', { outcome: 'approved' }),
  })
}

function announcements(): Item {
  return item('Meddelelser', {
    kind: 'announcements',
    sections: [section('description'), section('decision'), section('attachment-list')],
    entries: Array.from({ length: 12 }, (_, at) =>
      entry(at % 3 === 0 ? paragraphs(2) : `Meddelelse om åbningstider, nr. ${at + 1}.`, [
        attachment(`Program ${at + 1}`, {
          recommended: at % 2 === 0,
          access: at === 5 ? 'internal' : 'public',
        }),
      ]),
    ),
    decision: decision('Taget til efterretning.', { outcome: 'noted' }),
  })
}

function decided(): Item {
  return item('Sagen med det hele', {
    caseNumber: '00.01.10-P35-12-26',
    previousTreatments: [
      previousTreatment('Kultur-, Ældre- og Økonomiudvalget den 3. februar 2026, punkt 4.'),
    ],
    sections: [
      section('previous-treatment'),
      section('contents'),
      section('summary', prose),
      section('background', paragraphs(2)),
      section('economy', 'Ingen økonomiske konsekvenser'),
      ownSection('hoering', 'Høring og inddragelse', paragraphs(1)),
      section('attachments'),
      section('deciding-body'),
      section('recommendation'),
      section('decision'),
      section('history'),
      section('attachment-list'),
    ],
    decidingBody: 'Kommunalbestyrelsen',
    recommendation: recommendation('Huset etableres.', 'Der afsættes 2 mio. kr.', paragraphs(2)),
    decision: decision(paragraphs(6), {
      outcome: 'recommended',
      points: [pointDecision(1, 'Indstilles godkendt.'), pointDecision(2, 'Indstilles godkendt.')],
      votes: [
        {
          subject: 'Indstillingens punkt 2',
          ballots: [
            { by: 'member', person: { name: 'Åse Ærø-Østergård', party: 'A' }, value: 'for' },
            { by: 'member', person: { name: 'Bo 🎉 Krag', party: 'F' }, value: 'for' },
            { by: 'party', party: 'V', count: 1, value: 'against' },
          ],
        },
      ],
      dissents: [{ person: { name: 'محمد الأحمد', party: 'V' }, text: 'Beløbet er for stort.' }],
      stop: { person: { name: 'محمد الأحمد', party: 'V' } },
    }),
    guests: [{ name: 'Finn Ravn', title: 'arkitekt, Tegnestuen Åløb' }],
    disqualifications: [
      { person: { name: 'Dan Munk', party: 'O' }, upheld: true, note: 'Ejer nabogrunden.' },
    ],
    history: [historyEntry('Udsættes.'), historyEntry(paragraphs(1), { date: null })],
    attachments: [
      attachment('Skitseprojekt', { recommended: true }),
      attachment('Notat om bygherren', { access: 'internal' }),
    ],
    attachmentNote: 'Sendes pr. mail inden mødet',
  })
}

function closed(): Item {
  return closedItem('Køb af den gamle toldbod', {
    plannedAccess: 'open',
    caseNumber: '82.01.00-Ø54-3-25',
    sections: [section('summary', paragraphs(3)), section('decision')],
    decision: decision('Tilbuddet tages imod.', { outcome: 'approved' }),
    attachments: [attachment('Tilbud')],
  })
}

/** Cases of one to ten paragraphs, so that items begin all over the page where they have none of their own. */
function ordinary(number: number): Item {
  return item(`Sag om åbningstider, ${number}. behandling`, {
    caseNumber: `00.01.10-P35-${number}-26`,
    sections: [
      section('summary', prose),
      section('case-presentation', paragraphs(1 + ((number * 7) % 10))),
      section('economy', 'Ingen økonomiske konsekvenser'),
      section('recommendation'),
      section('decision'),
    ],
    recommendation: recommendation('Ordningen fortsætter året ud.', 'Der samles op på erfaringerne.'),
    decision: decision('', {
      points: [pointDecision(1, 'Godkendt.'), pointDecision(2, 'Taget til efterretning.')],
    }),
  })
}

function signatures(): Item {
  return item('Godkendelse af referat (underskriftside)', {
    kind: 'signature-page',
    sections: [section('deciding-body'), section('recommendation', 'Referatet underskrives.')],
    decidingBody: 'Kultur-, Ældre- og Økonomiudvalget',
  })
}
