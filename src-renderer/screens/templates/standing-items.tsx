import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import type { StandingItem } from '../../../src-main/domain/templates/item-template.ts'
import { LineField } from '../../widgets/line-field.tsx'
import { QuietLine } from '../../widgets/quiet-line.tsx'
import { useRowKeys } from '../../widgets/row-keys.ts'
import { RowTools } from '../../widgets/row-tools.tsx'
import { texts } from '../../words/texts.ts'
import { standingItemBack } from './take-back.ts'
import classes from './templates.module.css'
import { useTemplates } from './use-templates.ts'

const words = texts.templates.standing

/** What stands on the agenda of every new meeting. */
export function StandingItems() {
  const { templates, standingItems, stored, change, changeWithWayBack } = useTemplates()
  const keys = useRowKeys(standingItems)
  const isInPlace = standingItems.length === stored.standingItems.length
  const [title, setTitle] = useState<string | null>(null)
  const set = (edit: (old: readonly StandingItem[]) => readonly StandingItem[]) =>
    change((all) => ({ ...all, standingItems: [...edit(all.standingItems)] }))
  const swap = (at: number) =>
    set((old) => [...old.slice(0, at), ...old.slice(at, at + 2).toReversed(), ...old.slice(at + 2)])

  function leave() {
    const [first] = templates
    if (title !== null && title.trim() !== '' && first)
      set((old) => [...old, { kind: first.kind, title: title.trim(), place: 'first' }])
    setTitle(null)
  }
  return (
    <section className={classes['standing']} aria-label={words.title}>
      <h2 className={classes['title']}>{words.title}</h2>
      <p className={classes['soft']}>{words.text}</p>
      <ul className={classes['kinds']}>
        {standingItems.map((item, at) => (
          <li key={keys[at]} className={classes['standingItem']}>
            <div className={classes['standingTitle']}>
              <LineField
                label={words.titleOf(at + 1)}
                value={item.title}
                stored={(isInPlace ? stored.standingItems[at] : item)?.title ?? ''}
                onChange={(text) =>
                  text.trim() !== '' && set((old) => old.with(at, { ...item, title: text }))
                }
              />
              <RowTools
                name={item.title}
                onUp={at === 0 ? null : () => swap(at - 1)}
                onDown={at === standingItems.length - 1 ? null : () => swap(at)}
                onRemove={() =>
                  changeWithWayBack(
                    words.removed(item.title),
                    (all) => ({ ...all, standingItems: all.standingItems.toSpliced(at, 1) }),
                    (now) => standingItemBack(now, item, at),
                  )
                }
              />
            </div>
            <div className={classes['standingChoices']}>
              <NativeSelect
                aria-label={words.kindOf(item.title)}
                value={item.kind}
                data={templates.map(({ kind, label }) => ({ value: kind, label }))}
                onChange={(event) => {
                  const kind = event.currentTarget.value
                  set((old) => old.with(at, { ...item, kind }))
                }}
              />
              <NativeSelect
                aria-label={words.placeOf(item.title)}
                value={item.place}
                data={[
                  { value: 'first', label: words.places.first },
                  { value: 'last', label: words.places.last },
                ]}
                onChange={(event) => {
                  const place = event.currentTarget.value === 'last' ? 'last' : 'first'
                  set((old) => old.with(at, { ...item, place }))
                }}
              />
            </div>
          </li>
        ))}
      </ul>
      {title === null ? (
        <QuietLine words={words.add} onClick={() => setTitle('')} />
      ) : (
        <LineField label={words.new} value={title} onChange={setTitle} onLeave={leave} autoFocus />
      )}
    </section>
  )
}
