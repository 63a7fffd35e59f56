import { useState } from 'react'
import type { Membership } from '../../../src-main/domain/committee/membership.ts'
import { holdsDate } from '../../../src-main/domain/committee/period.ts'
import { type ParticipantRole, participantRoles } from '../../../src-main/domain/meeting/participant.ts'
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
  /** The membership that is being added, at the top. */
  readonly adding: Membership | null
  readonly onAdded: () => void
}

/** Members first, then officials and guests, each with the days of the membership. */
export function PeopleTable({ day, today, adding, onAdded }: PeopleTableProps) {
  const { memberships, save, saveWithWayBack } = useMemberships()
  const [editing, setEditing] = useState<number | null>(null)
  const rows = memberships
    .map((membership, at) => ({ membership, at }))
    .filter(({ membership }) => day === null || holdsDate(membership, day))
  const membersBut = (name: string) => [
    ...new Set(
      memberships.filter((one) => one.role === 'member' && one.name !== name).map((one) => one.name),
    ),
  ]

  function end(membership: Membership, at: number) {
    const said = words.endedDone(membership.name, texts.dates.long(today))
    void saveWithWayBack(memberships.with(at, { ...membership, to: today }), said)
  }
  const form = (membership: Membership, at: number | null) => (
    <MembershipForm
      membership={membership}
      isNew={at === null}
      members={membersBut(membership.name)}
      onCancel={() => (at === null ? onAdded() : setEditing(null))}
      onSave={async (next) => {
        const refusal = await save(at === null ? [...memberships, next] : memberships.with(at, next))
        if (refusal === null) at === null ? onAdded() : setEditing(null)
        return refusal
      }}
    />
  )
  return (
    <>
      {adding && form(adding, null)}
      {rows.length === 0 && day !== null && <p>{words.nobodyThen(texts.dates.withWeekday(day))}</p>}
      {rows.length > 0 && (
        <table className={classes['table']}>
          <thead>
            <tr>
              <th>{columns.name}</th>
              <th>{columns.role}</th>
              <th>{columns.title}</th>
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
                  editing === at ? (
                    <tr key={at}>
                      <td colSpan={7}>{form(membership, at)}</td>
                    </tr>
                  ) : (
                    <MembershipRow
                      key={at}
                      membership={membership}
                      today={today}
                      onEdit={() => setEditing(at)}
                      onEnd={membership.to === null ? () => end(membership, at) : null}
                      onRemove={() =>
                        void saveWithWayBack(memberships.toSpliced(at, 1), words.removed(membership.name))
                      }
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
      <th scope="colgroup" colSpan={7} className={classes['group']}>
        {texts.participants.groups[role]}
      </th>
    </tr>
  )
}
