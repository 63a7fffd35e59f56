import { TextInput } from '@mantine/core'
import { ballotValues } from '../../../../src-main/domain/votes/vote.ts'
import { texts } from '../../../words/texts.ts'
import type { PartyFields } from '../rules/ballots.ts'
import classes from './panel.module.css'

const words = texts.hold.vote

export interface VotePartiesProps {
  readonly fields: PartyFields
  readonly onChange: (fields: PartyFields) => void
}

/** The letters of the groups that voted for, against, and abstained. */
export function VoteParties({ fields, onChange }: VotePartiesProps) {
  return (
    <div className={classes['parties']}>
      {ballotValues.map((value, at) => (
        <TextInput
          key={value}
          label={words.value[value]}
          placeholder={at === 0 ? words.partyPlaceholder : ''}
          value={fields[value]}
          {...(at === 0 ? { 'data-begin': true } : {})}
          onChange={(event) => onChange({ ...fields, [value]: event.currentTarget.value })}
        />
      ))}
      <p>{words.partyHint}</p>
    </div>
  )
}
