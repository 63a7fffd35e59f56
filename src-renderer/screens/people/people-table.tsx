import { useState } from 'react'
import type { Membership } from '../../../src-main/domain/committee/membership.ts'
import { holdsDate } from '../../../src-main/domain/committee/period.ts'
import { type ParticipantRole, participantRoles } from '../../../src-main/domain/meeting/participant.ts'
import { Empty } from '../../widgets/empty.tsx'
import { texts } from '../../words/texts.ts'
import { changing, isSame, type ListEdit, listing } from './list-edits.ts'
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
  /** The membership that is being added, at the top. */
  readonly adding: Membership | null
  readonly onAdded: () => void
}

/** Members first, then officials and guests, each with the days of the membership. */
export function PeopleTable({ day, today, adding, onAdded }: PeopleTableProps) {
  const { memberships, save, saveWithWayBack } = useMemberships()
  const [editing, setEditing] = useState<readonly Membership[]>([])
  const isEdited = (one: Membership) => editing.some((other) => isSame(one, other))
  const listed = memberships
    .map((membership, at) => ({ membership, at }))
    .filter(({ membership }) => day === null || holdsDate(membership, day))
  // What is written in a form is kept, also when its person is gone from the list.
  const unlisted = editing.filter((one) => !listed.some(({ membership }) => isSame(one, membership)))
  const rows = [...unlisted.map((membership) => ({ membership, at: -1 })), ...listed]
  const membersBut = (name: string) => [
    ...new Set(
      memberships.filter((one) => one.role === 'member' && one.name !== name).map((one) => one.name),
    ),
  ]

  function end(membership: Membership) {
    const ended = { ...membership, to: today }
    const said = words.endedDone(membership.name, texts.dates.long(today))
    void saveWithWayBack(changing(membership, ended), changing(ended, membership), said)
  }
  function remove(membership: Membership, at: number) {
    const said = words.removed(membership.name)
    void saveWithWayBack(changing(membership, null), listing(membership, at), said)
  }
  const form = (membership: Membership, editOf: (next: Membership) => ListEdit, close: () => void) => (
    <MembershipForm
      membership={membership}
      isNew={membership === adding}
      members={membersBut(membership.name)}
      onCancel={close}
      onSave={async (next) => {
        const refusal = await save(editOf(next))
        if (refusal === null) close()
        return refusal
      }}
    />
  )
  const editForm = (meant: Membership) =>
    form(
      meant,
      (next) => changing(meant, next),
      () => setEditing((old) => old.filter((one) => !isSame(one, meant))),
    )
  return (
    <>
      {adding && form(adding, (next) => listing(next), onAdded)}
      {rows.length === 0 && memberships.length > 0 && day !== null && (
        <p>{words.nobodyThen(texts.dates.withWeekday(day))}</p>
      )}
      {rows.length === 0 && memberships.length === 0 && adding === null && (
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
              {rows.some((row) => row.membership.role === role) && <GroupHead role={role} />}
              {rows
                .filter((row) => row.membership.role === role)
                .map(({ membership, at }) =>
                  isEdited(membership) ? (
                    <tr key={JSON.stringify(membership)}>
                      <td colSpan={6}>{editForm(membership)}</td>
                    </tr>
                  ) : (
                    <MembershipRow
                      key={at}
                      membership={membership}
                      today={today}
                      onEdit={() => setEditing([...editing, membership])}
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

function GroupHead({ role }: { readonly role: ParticipantRole }) {
  return (
    <tr>
      <th scope="colgroup" colSpan={6} className={classes['group']}>
        {texts.participants.groups[role]}
      </th>
    </tr>
  )
}
