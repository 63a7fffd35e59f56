import type { ReactNode } from 'react'
import { emptyRichText, type RichText } from '../../../src-main/domain/rich-text/rich-text.ts'
import { QuietLine } from '../../widgets/quiet-line.tsx'
import { useRowKeys } from '../../widgets/row-keys.ts'
import { RowTools } from '../../widgets/row-tools.tsx'
import classes from './item.module.css'

export interface NumberedRowsProps {
  /** What each row says, by which it is known wherever it stands. */
  readonly texts: readonly RichText[]
  /** The place of a row that was begun and is not left yet. */
  readonly adding: number | null
  readonly onAdd: (at: number) => void
  readonly words: {
    readonly add: string
    readonly row: (number: number) => string
    readonly removed: (number: number) => string
  }
  readonly move: (from: number, to: number) => Promise<void>
  readonly remove: (at: number, words: string) => Promise<void>
  /** The fields of one row. */
  readonly row: (at: number) => ReactNode
}

/** Numbered texts of an item (meddelelser, indstillingspunkter): each with its tools, and a line that begins a new one. */
export function NumberedRows({ texts, adding, onAdd, words, move, remove, row }: NumberedRowsProps) {
  const count = texts.length
  const begun = adding !== null && adding >= count ? [emptyRichText] : []
  const keys = useRowKeys([...texts, ...begun])
  return (
    <>
      <ol className={classes['points']}>
        {keys.map((key, at) => (
          <li key={key} className={classes['point']}>
            <span className={classes['pointNumber']}>{at + 1}.</span>
            <div className={classes['pointBody']}>{row(at)}</div>
            {at < count && (
              <RowTools
                name={words.row(at + 1)}
                onUp={at > 0 ? () => move(at, at - 1) : null}
                onDown={at < count - 1 ? () => move(at, at + 1) : null}
                onRemove={() => remove(at, words.removed(at + 1))}
              />
            )}
          </li>
        ))}
      </ol>
      {(adding === null || adding < count) && (
        <QuietLine begins words={words.add} onClick={() => onAdd(count)} />
      )}
    </>
  )
}
