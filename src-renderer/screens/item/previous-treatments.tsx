import { ActionIcon } from '@mantine/core'
import { useState } from 'react'
import type { PreviousTreatment } from '../../../src-main/domain/meeting/item.ts'
import type { StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import { useSession } from '../../state/session-context.ts'
import { useFacet } from '../../state/use-facet.ts'
import { useReadOnly } from '../../state/use-read-only.ts'
import { Icon } from '../../widgets/icon.tsx'
import { LineField } from '../../widgets/line-field.tsx'
import { QuietLine } from '../../widgets/quiet-line.tsx'
import { useRowKeys } from '../../widgets/row-keys.ts'
import { texts } from '../../words/texts.ts'
import { OfferedTreatments } from '../transfer/offered-treatments.tsx'
import classes from './item.module.css'

const words = texts.item.previousTreatments

/** Earlier treatments of the case, one printed line each. */
export function PreviousTreatments({ item }: { readonly item: StoredItem }) {
  const { api } = useSession()
  const readOnly = useReadOnly()
  const [adding, setAdding] = useState(false)
  const [lines, change] = useFacet<readonly PreviousTreatment[]>({
    name: `${item.id}:previous-treatments`,
    stored: item.previousTreatments,
    save: (lines, _base, was) =>
      api.item.savePreviousTreatments({ itemId: item.id, previousTreatments: [...lines], was: [...was] }),
  })
  const keys = useRowKeys(lines)
  const isInPlace = lines.length === item.previousTreatments.length
  const setLine = (at: number, text: string) =>
    text.trim() !== '' && change((old) => old.map((line, index) => (index === at ? written(text) : line)))
  return (
    <>
      {lines.map((line, index) => (
        <div
          key={keys[index]}
          className={`document ${classes['line']}`}
          data-line={`${item.id}:previous:${index + 1}`}
        >
          <LineField
            label={words.line(index + 1)}
            value={line.text}
            stored={(isInPlace ? item.previousTreatments[index] : line)?.text ?? ''}
            onChange={(text) => setLine(index, text)}
          />
          {!readOnly && (
            <ActionIcon
              variant="subtle"
              color="gray"
              c="var(--ink-soft)"
              aria-label={`${texts.common.remove} ${words.line(index + 1)}`}
              onClick={() => change((old) => old.filter((_, at) => at !== index))}
            >
              <Icon name="x" />
            </ActionIcon>
          )}
        </div>
      ))}
      <OfferedTreatments item={item} onAdd={(treatment) => change((old) => [...old, treatment])} />
      {adding ? (
        <NewLine
          number={lines.length + 1}
          onDone={(text) => {
            setAdding(false)
            if (text.trim() !== '') change((old) => [...old, written(text.trim())])
          }}
        />
      ) : (
        <QuietLine begins words={words.add} onClick={() => setAdding(true)} />
      )}
    </>
  )
}

function NewLine({ number, onDone }: { readonly number: number; readonly onDone: (text: string) => void }) {
  const [text, setText] = useState('')
  return (
    <div className={`document ${classes['line']}`}>
      <LineField
        label={words.line(number)}
        placeholder={words.placeholder}
        value={text}
        onChange={setText}
        onLeave={() => onDone(text)}
        autoFocus
      />
    </div>
  )
}

function written(text: string): PreviousTreatment {
  return { text, committee: null, date: null, itemNumber: null }
}
