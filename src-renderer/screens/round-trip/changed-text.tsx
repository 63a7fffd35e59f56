import type { ReturnedSection } from '../../../src-main/contract/documents.ts'
import { type ChangedPiece, textChanges } from '../../../src-main/domain/item-form/text-changes.ts'
import { texts } from '../../words/texts.ts'
import classes from './round-trip.module.css'

const words = texts.roundTrip

export interface ChangedTextProps {
  readonly text: Pick<ReturnedSection, 'now' | 'incoming'>
  /** What is said where nothing came. */
  readonly emptied?: string
}

/** The text here and the text that came laid together, the words that went and came marked by more than colour. */
export function ChangedText({ text: { now, incoming }, emptied = words.emptied }: ChangedTextProps) {
  const lines = textChanges(now, incoming)
  const isFormatOnly = lines.every((line) => line.every(({ kind }) => kind === 'same'))
  return (
    <div className={classes['text']}>
      {incoming === null && <p className={classes['note']}>{emptied}</p>}
      {isFormatOnly && <p className={classes['note']}>{words.formatOnly}</p>}
      {lines.map((line, at) => (
        // Lines have no identity but their order.
        <p key={at}>
          {line.length === 0 ? <br /> : line.map((piece, index) => <Piece key={index} piece={piece} />)}
        </p>
      ))}
    </div>
  )
}

function Piece({ piece: { kind, text } }: { readonly piece: ChangedPiece }) {
  if (kind === 'same') return text
  const Mark = kind === 'removed' ? 'del' : 'ins'
  return (
    <Mark className={classes[kind]}>
      <span className={classes['aside']}> [{words[kind]}: </span>
      {text}
      <span className={classes['aside']}>] </span>
    </Mark>
  )
}
