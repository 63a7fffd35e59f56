import type { ItemRoom } from '../../domain/attendance/item-room.ts'
import { votersAt } from '../../domain/attendance/voters-at.ts'
import type { Decision } from '../../domain/meeting/decision.ts'
import { dissentSentence, stopSentence } from '../../domain/votes/dissent-sentence.ts'
import { voteSentences } from '../../domain/votes/vote-sentences.ts'
import type { Block, Run } from '../outline/outline.ts'
import { paragraphOf, plainParagraph, textRun } from './blocks.ts'

/**
 * What stands in the minutes behind a decision: each vote as a paragraph, a line for each way to vote (RD 89.1.3), the
 * dissents (afvigende meninger), and a stop (§ 23).
 */
export function decisionRecord({ votes, dissents, stop }: Decision, room: ItemRoom): Block[] {
  const voters = votersAt(room)
  return [
    ...votes.map((vote) => paragraphOf(onLines(voteSentences(vote, voters)))),
    ...dissents.map((dissent) => plainParagraph(dissentSentence(dissent))),
    ...(stop === null ? [] : [plainParagraph(stopSentence(stop))]),
  ]
}

function onLines(lines: readonly string[]): Run[] {
  return lines.flatMap((line, at): Run[] =>
    at === 0 ? [textRun(line)] : [{ kind: 'line-break' }, textRun(line)],
  )
}
