import type { MeetingStatus } from '../../../src-main/domain/meeting/meeting.ts'
import type { SentAgenda } from '../../../src-main/domain/stages/sent-agenda.ts'
import { localClock } from '../local-date.ts'

const sentKinds: Record<SentAgenda['kind'], string> = {
  agenda: 'Dagsorden',
  'supplementary-agenda': 'Tillægsdagsorden',
}

/** The life of a meeting: its stages, its deadline, what was sent. */
export const stage = {
  deadline: (date: string, reason: string) =>
    `Frist ${date}: ${reason.charAt(0).toLocaleLowerCase('da')}${reason.slice(1)}.`,
  at: (at: Date) => `${at.getDate()}-${at.getMonth() + 1}-${at.getFullYear()} kl. ${localClock(at)}`,
  due: {
    set: 'Sæt en anden frist',
    change: 'Ret fristen',
    label: 'Dagsordenen skal være ude senest',
    save: 'Brug denne frist',
    byRule: 'Brug udvalgets regel',
  },
  isNow: (name: string) => `Mødet står nu som ${name}`,
  sentKinds,
  send: {
    title: 'Udsend dagsorden',
    what: 'Dagsordenen fryses, som den er nu, og får et fingeraftryk. Punkter, der kommer til senere, udsendes på en tillægsdagsorden.',
    do: 'Udsend dagsorden',
    done: (when: string) => `Dagsordenen er udsendt ${when}.`,
  },
  supplementary: {
    menu: 'Udsend tillægsdagsorden …',
    title: 'Udsend tillægsdagsorden',
    what: 'Disse punkter er kommet til, efter at dagsordenen blev udsendt. Skriv for hvert, hvorfor det ikke kan vente.',
    none: 'Der er ikke kommet punkter til, siden dagsordenen blev udsendt.',
    reason: (number: number, title: string) => `Punkt ${number}. ${title}`,
    do: 'Udsend tillægsdagsorden',
    done: (when: string) => `Tillægsdagsordenen er udsendt ${when}.`,
    count: (items: number) =>
      items === 1
        ? '1 punkt er kommet til siden udsendelsen.'
        : `${items} punkter er kommet til siden udsendelsen.`,
  },
  approve: {
    title: 'Godkend referat',
    what: 'Referatet lukkes som godkendt og underskrevet. Beslutninger og fremmøde kan derefter kun rettes, hvis mødet åbnes igen med en grund.',
    do: 'Godkend referat',
    done: 'Referatet er godkendt.',
  },
  lock: {
    title: 'Lås mødet',
    what: 'Mødet låses, så intet kan ændres. Det kan kun åbnes igen med en grund, og grunden gemmes med tidspunktet.',
    do: 'Lås mødet',
  },
  reopen: {
    title: (name: string) => `Tilbage til ${name}`,
    what: 'Mødet går et eller flere trin tilbage. Grunden gemmes i mødets forløb med tidspunktet.',
    reason: 'Grund',
    placeholder: 'En beslutning er skrevet forkert af',
    do: (name: string) => `Sæt mødet tilbage til ${name}`,
  },
  cancel: {
    menu: 'Aflys mødet …',
    title: 'Aflys mødet',
    reason: 'Grunden, som den skal stå i referatet',
    usual: 'Mødet er aflyst, fordi udvalget ikke er beslutningsdygtigt.',
    useUsual: 'Brug den sædvanlige formulering',
    where: 'Punkterne går videre til',
    waits: 'Udvalgets næste møde, når det kommer',
    onDate: 'En dato …',
    date: 'Dato for næste møde',
    deferred: (count: number) =>
      count === 1
        ? 'Dette punkt besluttes udsat med grunden og står på dagsordenen til det næste møde:'
        : `Disse ${count} punkter besluttes udsat med grunden og står på dagsordenen til det næste møde:`,
    nothingDeferred: 'Mødet har ingen punkter, der går videre.',
    final: 'Ctrl+Z fortryder aflysningen, indtil programmet lukkes. Derefter står den fast.',
    do: 'Aflys mødet',
    done: 'Mødet er aflyst.',
    because: (reason: string) => `Aflyst: ${reason}`,
  },
  fingerprint: 'Fingeraftryk',
  documents: 'Dokumenter',
  documentsOf: (audience: string) => `${audience} udgave`,
  late: 'Tillæg',
  lateReason: 'Hvorfor punktet ikke kan vente',
  lateReasonPlaceholder: 'Fristen for tilsagnet udløber før næste møde.',
  life: {
    menu: 'Mødets forløb',
    compareMenu: 'Sammenlign med den udsendte dagsorden',
    title: 'Mødets forløb',
    step: (from: string, to: string) => `Fra ${from} til ${to}`,
    sent: 'Udsendt',
    emptySent: 'Der er ikke udsendt en dagsorden fra programmet endnu.',
    differences: 'Forskelle fra den udsendte dagsorden',
    same: 'Mødet er, som dagsordenen blev udsendt.',
    goTo: (number: number, title: string) => `Gå til punkt ${number} ${title}`,
    reason: (reason: string) => `Grund: ${reason}`,
  },
  next: {
    draft: 'Udsend dagsorden',
    sent: 'Hold møde',
    held: 'Skriv referat',
    'minutes-draft': 'Godkend referat',
    approved: 'Lås mødet',
    locked: 'Eksportér referat',
    cancelled: 'Eksportér referat',
  } satisfies Record<MeetingStatus, string>,
}
