import { UnstyledButton } from '@mantine/core'
import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import type { TextHistory, VersionLine } from '../../../src-main/contract/versions.ts'
import type { StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import { useSession } from '../../state/session-context.ts'
import { useAnswer } from '../../state/use-answer.ts'
import { Empty } from '../../widgets/empty.tsx'
import { Icon } from '../../widgets/icon.tsx'
import { SignalIcon } from '../../widgets/signal-icon.tsx'
import { texts } from '../../words/texts.ts'
import { partName } from './part-name.ts'
import { VersionView } from './version-view.tsx'
import { versionFate, versionMoment } from './version-words.ts'
import classes from './versions.module.css'

const words = texts.versions

/** The versions of an item's texts beside the item: all of them by text, or one that is looked at. */
export function VersionsBeside({ item }: { readonly item: StoredItem }) {
  const { api } = useSession()
  const [chosen, setChosen] = useState<number | null>(null)
  const [left, setLeft] = useState<number | null>(null)
  const read = useAnswer(useCallback(() => api.versions.ofItem({ itemId: item.id }), [api, item.id]))
  if (read === null) return null
  if (!read.ok) return <Empty title={read.refusal.message} text={read.refusal.wayOut} />
  const text = read.value.find(({ versions }) => versions.some(({ id }) => id === chosen))
  const version = text?.versions.find(({ id }) => id === chosen)
  if (text === undefined || version === undefined)
    return <AllVersions item={item} all={read.value} focusOn={left} onChoose={setChosen} />
  return (
    <VersionView
      shown={{ itemId: item.id, part: text.part, versionId: version.id, name: nameOf(text, item) }}
      version={version}
      onBack={() => {
        setLeft(chosen)
        setChosen(null)
      }}
    />
  )
}

interface AllVersionsProps {
  readonly item: StoredItem
  readonly all: readonly TextHistory[]
  /** The version that was just looked at. */
  readonly focusOn: number | null
  readonly onChoose: (versionId: number) => void
}

function AllVersions({ item, all, focusOn, onChoose }: AllVersionsProps) {
  const list = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    if (focusOn !== null) list.current?.querySelector<HTMLElement>(`[data-version="${focusOn}"]`)?.focus()
  }, [focusOn])
  return (
    <section ref={list} className={classes['column']} aria-label={words.title} tabIndex={-1}>
      {all.length === 0 && <Empty title={words.empty} text={words.emptyText} />}
      {all.map((text) => (
        <TextVersions key={text.part} text={text} name={nameOf(text, item)} onChoose={onChoose} />
      ))}
    </section>
  )
}

interface TextVersionsProps {
  readonly text: TextHistory
  readonly name: string
  readonly onChoose: (versionId: number) => void
}

function TextVersions({ text, name, onChoose }: TextVersionsProps) {
  return (
    <section className={classes['part']} aria-label={words.of(name)}>
      <h2>{name}</h2>
      <p className={classes['soft']}>{presentWords(text)}</p>
      <ul>
        {text.versions.map((version) => (
          <li key={version.id}>
            <VersionRow version={version} name={name} onChoose={onChoose} />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface VersionRowProps {
  readonly version: VersionLine
  readonly name: string
  readonly onChoose: (versionId: number) => void
}

function VersionRow({ version, name, onChoose }: VersionRowProps) {
  const moment = versionMoment(version)
  return (
    <UnstyledButton
      className={classes['row'] ?? ''}
      data-version={version.id}
      aria-label={`${words.look(name, moment)}. ${versionFate(version.marks)}`}
      onClick={() => onChoose(version.id)}
    >
      <span className={classes['moment']}>{moment}</span>
      <span className={classes['fate']} data-marked={version.marks.length > 0 || undefined}>
        {version.open && <SignalIcon signal="notice" />} {versionFate(version.marks)}
        {version.open && `. ${words.ask}`}
      </span>
      <Icon name="chevron-right" className={classes['lead']} />
    </UnstyledButton>
  )
}

function presentWords({ present }: TextHistory): string {
  if (present === null) return words.nowNone
  const since =
    present.since === null ? words.nowFirst : words.nowSince(texts.dates.moment(new Date(present.since)))
  return present.marks.length === 0 ? since : `${since}. ${versionFate(present.marks)}`
}

function nameOf({ part, heading }: TextHistory, item: StoredItem): string {
  return partName(part, item, heading)
}
