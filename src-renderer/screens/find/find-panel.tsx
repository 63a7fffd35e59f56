import { Button, TextInput } from '@mantine/core'
import { type KeyboardEvent, type RefObject, useState } from 'react'
import { isFixed, isRecorded } from '../../../src-main/domain/find/place-kinds.ts'
import { longestFind } from '../../../src-main/domain/find/query.ts'
import { Tool } from '../../editor/tool.tsx'
import { useMeeting } from '../../state/session-context.ts'
import { useReadOnly } from '../../state/use-read-only.ts'
import { useKeys } from '../../widgets/use-keys.ts'
import { texts } from '../../words/texts.ts'
import classes from './find.module.css'
import { type Find, useFind } from './use-find.ts'
import { usePaintedHits } from './use-painted-hits.ts'
import { useReplace } from './use-replace.ts'

const words = texts.find

export interface FindPanelProps {
  readonly itemId: string | null
  /** What was chosen in the text when the panel was asked for. */
  readonly begin: string
  readonly field: RefObject<HTMLInputElement | null>
  /** Closes it, with the hit one stood at. */
  readonly onClose: (current: Find['current']) => void
}

/** Looks through the whole meeting: what is looked for, how often it stands there, the way to each, and what takes its place where the meeting can be changed. */
export function FindPanel({ itemId, begin, field, onClose }: FindPanelProps) {
  const find = useFind(itemId, begin)
  const readOnly = useReadOnly()
  usePaintedHits(find)
  useKeys(
    [
      ['F3', () => find.step(1)],
      ['shift+F3', () => find.step(-1)],
    ],
    'everywhere',
  )
  const { query, change, step } = find
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onClose(find.current)
  }
  function onFindKey(event: KeyboardEvent) {
    if (event.key === 'Enter') step(event.shiftKey ? -1 : 1)
  }
  return (
    <search className={classes['panel']} aria-label={words.title} onKeyDown={onKeyDown}>
      <div className={classes['row']}>
        <TextInput
          ref={field}
          className={classes['field'] ?? ''}
          aria-label={words.field}
          placeholder={words.field}
          value={query.text}
          maxLength={longestFind}
          autoFocus
          data-autofocus
          onChange={(event) => change({ text: event.currentTarget.value })}
          onKeyDown={onFindKey}
        />
        <Tool
          icon="letter-case"
          name={words.matchCase}
          on={query.matchCase}
          run={() => change({ matchCase: !query.matchCase })}
        />
        <Tool
          icon="abc"
          name={words.wholeWord}
          on={query.wholeWord}
          run={() => change({ wholeWord: !query.wholeWord })}
        />
        <Tool icon="chevron-up" name={words.previous} run={() => step(-1)} />
        <Tool icon="chevron-down" name={words.next} run={() => step(1)} />
        <Tool icon="x" name={words.close} run={() => onClose(find.current)} />
      </div>
      {!readOnly && <Replacing find={find} />}
      <Count find={find} />
    </search>
  )
}

/** What takes the place of the hit one stands at, or of all. */
function Replacing({ find }: { readonly find: Find }) {
  const replace = useReplace(find)
  const [by, setBy] = useState('')
  const none = find.hits.every(({ place }) => isFixed(place))
  // With nothing left to replace the button keeps the focus, and so Esc closes the panel.
  const able = none ? { 'aria-disabled': true, 'data-disabled': true } : {}
  return (
    <div className={classes['row']}>
      <TextInput
        className={classes['field'] ?? ''}
        aria-label={words.by}
        placeholder={words.by}
        value={by}
        maxLength={longestFind}
        onChange={(event) => setBy(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && replace.one(by)}
      />
      <Button size="compact-sm" variant="default" {...able} onClick={() => none || replace.one(by)}>
        {words.replace}
      </Button>
      <Button size="compact-sm" variant="default" {...able} onClick={() => none || replace.all(by)}>
        {words.replaceAll}
      </Button>
    </div>
  )
}

/** How many there are and which one stands at, with its item. */
function Count({ find: { query, hits, at, current } }: { readonly find: Find }) {
  const { items } = useMeeting()
  const item = items.find(({ id }) => id === current?.itemId)
  const name = item && words.inItem(item.number, item.title)
  const said =
    query.text === ''
      ? ''
      : hits.length === 0
        ? words.none
        : at === null
          ? words.count(hits.length)
          : words.at(at + 1, hits.length)
  const remark = said === words.none ? words.notLookedThrough : current && remarkOn(current.place)
  return (
    <p className={classes['count']} role="status" title={name && [name, remark].filter(Boolean).join(' ')}>
      {said}
      {[name, remark].map(
        (one) =>
          one && (
            <span key={one} className={classes['item']}>
              {one}
            </span>
          ),
      )}
    </p>
  )
}

/** What must be known of a place that is not written in the item itself. */
function remarkOn(place: string): string | null {
  if (isRecorded(place)) return words.recorded
  return isFixed(place) ? words.fixed : null
}
