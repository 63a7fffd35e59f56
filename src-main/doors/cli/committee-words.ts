import type { CommitteeDetails } from '../../contract/committee.ts'
import type { CommitteeSettings } from '../../domain/committee/committee-settings.ts'
import type { Membership } from '../../domain/committee/membership.ts'
import { longDate } from '../../domain/dates/danish-date.ts'

const bodies = { committee: 'udvalg', council: 'kommunalbestyrelse', other: 'andet organ' } as const
const units = { weekdays: 'hverdage', 'calendar-days': 'kalenderdage' } as const
const quorums = { 'more-than-half': 'mere end halvdelen', 'at-least-half': 'mindst halvdelen' } as const
const numberings = { meeting: 'hvert møde', year: 'hvert år', term: 'hver valgperiode' } as const
const offices = { chair: 'formand', 'deputy-chair': 'næstformand' } as const
const roles = { member: 'medlem', official: 'embedsmand', guest: 'gæst' } as const

/** A committee in words: its rules, its people, its kinds of item. */
export function committeeWords(details: CommitteeDetails): string {
  const { committee, settings, memberships, templates } = details
  const authority = committee.authority === null ? '' : `, ${committee.authority}`
  const people = memberships.map((one) => `  ${personWords(one)}`)
  const kinds = templates.map(({ label, sections, own }) => {
    const headings = sections.map(({ heading }) => heading).join(', ')
    return `  ${label}${own ? ' (egen)' : ''}: ${headings}`
  })
  return [
    `${committee.name}${authority}`,
    ...settingsWords(settings).map((line) => `  ${line}`),
    'Medlemmer og embedsmænd',
    ...(people.length > 0 ? people : ['  Ingen endnu.']),
    'Slags punkter',
    ...kinds,
  ].join('\n')
}

function settingsWords({ body, term, deadline, quorum, numbering }: CommitteeSettings): string[] {
  const saturday = deadline.unit === 'weekdays' && deadline.saturdayCounts ? ', lørdag talt med' : ''
  return [
    `Slags: ${bodies[body]}`,
    ...(term === null ? [] : [`Valgperiode: ${longDate(term.from)} til ${longDate(term.to)}`]),
    `Dagsordenen udsendes ${deadline.count} ${units[deadline.unit]} før mødet${saturday}`,
    `Beslutningsdygtigt, når ${quorums[quorum]} af medlemmerne er til stede`,
    `Punkterne nummereres forfra ${numberings[numbering.per]}, fra ${numbering.start}`,
  ]
}

function personWords({ name, party, role, office, title, substituteFor, from, to }: Membership): string {
  const place = title ?? (office === null ? roles[role] : offices[office])
  const standsIn = substituteFor === null ? '' : `, stedfortræder for ${substituteFor}`
  const until = to === null ? '' : ` til ${longDate(to)}`
  return `${name}${party === null ? '' : ` (${party})`}, ${place}${standsIn}, fra ${longDate(from)}${until}`
}
