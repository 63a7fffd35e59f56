import { followName } from '../../../src-main/domain/committee/follow-name.ts'
import type { Membership } from '../../../src-main/domain/committee/membership.ts'
import { holdsDate } from '../../../src-main/domain/committee/period.ts'
import { type ParticipantRole, participantRoles } from '../../../src-main/domain/meeting/participant.ts'
import { changing, type ListEdit, listing, sameAs } from '../../state/list-edits.ts'
import { Empty } from '../../widgets/empty.tsx'
import { type FormRow, type OpenForm, type OpenForms, withForms } from '../../widgets/use-open-forms.ts'
import { texts } from '../../words/texts.ts'
import { MembershipForm } from './membership-form.tsx'
import { MembershipRow } from './membership-row.tsx'
import classes from './people.module.css'
import { useMemberships } from './use-memberships.ts'

const words = texts.people
const { columns } = words

export interface PeopleTableProps {
  /** Shows those of a day; null all. */
  readonly day: string | null
  readonly today: string
  /** The forms that are being written: new ones at the top, the others in the rows of those they correct. */
  readonly open: OpenForms<Membership>
}

/** Members first, then officials and guests, each with the days of the membership. */
export function PeopleTable({ day, today, open }: PeopleTableProps) {
  const { memberships, save, saveWithWayBack } = useMemberships()
  const adding = open.forms.filter(({ isNew }) => isNew)
  const listed = memberships
    .map((value, at) => ({ value, at }))
    .filter(({ value }) => day === null || holdsDate(value, day))
  const rows = withForms(listed, open.forms, (meant, one) => sameAs(meant)(one))
  const membersBut = (name: string) => [
    ...new Set(
      memberships.filter((one) => one.role === 'member' && one.name !== name).map((one) => one.name),
    ),
  ]

  function end(membership: Membership) {
    const ended: Membership = { ...membership, to: today }
    const said = words.endedDone(membership.name, texts.dates.long(today))
    void saveWithWayBack(
      changing(sameAs(membership), () => ended),
      changing(sameAs(ended), () => membership),
      said,
    )
  }
  function remove(membership: Membership, at: number) {
    const said = words.removed(membership.name)
    void saveWithWayBack(
      changing(sameAs(membership), () => null),
      listing(membership, at),
      said,
    )
  }
  const formOf = (form: OpenForm<Membership>) => (
    <MembershipForm
      key={form.id}
      membership={form.first}
      isNew={form.meant === null}
      members={membersBut((form.meant ?? form.first).name)}
      onClose={() => open.close(form)}
      onSave={(next) =>
        open.save(form, next, () => save(form.meant === null ? listing(next) : correcting(form.meant, next)))
      }
    />
  )
  return (
    <>
      {adding.map(formOf)}
      {rows.length === 0 && memberships.length > 0 && day !== null && (
        <p>{words.nobodyThen(texts.dates.withWeekday(day))}</p>
      )}
      {rows.length === 0 && memberships.length === 0 && adding.length === 0 && (
        <Empty title={words.empty} text={words.emptyText} />
      )}
      {rows.length > 0 && (
        <table className={classes['table']}>
          <thead>
            <tr>
              <th>{columns.name}</th>
              <th>{columns.role}</th>
              <th>{columns.substituteFor}</th>
              <th>{columns.from}</th>
              <th>{columns.to}</th>
              <td />
            </tr>
          </thead>
          {participantRoles.map((role) => (
            <tbody key={role}>
              {rows.some((row) => shownAmong(row) === role) && <GroupHead role={role} />}
              {rows
                .filter((row) => shownAmong(row) === role)
                .map(({ value: membership, at, form }) =>
                  form ? (
                    <tr key={`form-${form.id}`}>
                      <td colSpan={6}>{formOf(form)}</td>
                    </tr>
                  ) : (
                    <MembershipRow
                      key={at}
                      membership={membership}
                      today={today}
                      onEdit={() => open.edit(membership)}
                      onEnd={membership.to === null ? () => end(membership) : null}
                      onRemove={() => remove(membership, at)}
                    />
                  ),
                )}
            </tbody>
          ))}
        </table>
      )}
    </>
  )
}

/** A form stays where it was opened. */
function shownAmong({ value, form }: FormRow<Membership>): ParticipantRole {
  return (form?.first ?? value).role
}

function correcting(meant: Membership, next: Membership): ListEdit<Membership> {
  const edit = changing(sameAs(meant), () => next)
  return (list) => {
    const edited = edit(list)
    return edited && followName(edited, meant.name, next.name)
  }
}

function GroupHead({ role }: { readonly role: ParticipantRole }) {
  return (
    <tr>
      <th scope="colgroup" colSpan={6} className={classes['group']}>
        {texts.participants.groups[role]}
      </th>
    </tr>
  )
}
