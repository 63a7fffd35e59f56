import type { Person } from '../../../../src-main/domain/meeting/person.ts'
import { tally, voteOutcome } from '../../../../src-main/domain/votes/tally.ts'
import type { Vote } from '../../../../src-main/domain/votes/vote.ts'
import { voteSentences } from '../../../../src-main/domain/votes/vote-sentences.ts'
import { texts } from '../../../words/texts.ts'
import classes from './panel.module.css'

const words = texts.hold.vote

/** The count as it stands, what it comes to, and the sentences of the minutes. */
export function VoteResult({ vote, voters }: { readonly vote: Vote; readonly voters: readonly Person[] }) {
  const count = tally(vote)
  const left = voters.length - count.for - count.against - count.abstained
  const sentences = voteSentences(vote, voters)
  return (
    <div className={classes['result']}>
      <p className={classes['tally']} role="status">
        {words.tally(count.for, count.against, count.abstained)}
        {left > 0 && <span>{words.left(left)}</span>}
      </p>
      <p className={classes['outcome']}>{words.outcome[voteOutcome(vote)]}</p>
      {sentences.length > 0 && (
        <>
          <h4>{words.preview}</h4>
          {sentences.map((sentence) => (
            <p key={sentence} lang="da" className={`document ${classes['sentence']}`}>
              {sentence}
            </p>
          ))}
        </>
      )}
    </div>
  )
}
