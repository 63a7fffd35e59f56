import { type CSSProperties, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { PagePlace } from '../../../src-main/contract/documents.ts'
import { texts } from '../../words/texts.ts'
import classes from './pages.module.css'

const words = texts.pages

export interface PagePlacesProps {
  readonly places: readonly PagePlace[]
  /** The place at which the caret is; null where it is none of them. */
  readonly at: PagePlace | null
  readonly nameOf: (place: PagePlace) => string
  readonly onOpen: (place: PagePlace) => void
}

/**
 * The texts on a page, each where it stands: a press opens it with the caret there. They are one stop of the Tab key; the arrows
 * go from one to the next. A quiet mark stands beside the text that the caret is in, and is kept in view.
 */
export function PagePlaces({ places, at, nameOf, onOpen }: PagePlacesProps) {
  const [focused, setFocused] = useState<number | null>(null)
  const stop = Math.min(focused ?? Math.max(0, at === null ? 0 : places.indexOf(at)), places.length - 1)
  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const next = { ArrowDown: stop + 1, ArrowUp: stop - 1, Home: 0, End: places.length - 1 }[event.key]
    if (next === undefined) return
    event.preventDefault()
    event.currentTarget.querySelectorAll('button').item(next)?.focus()
  }
  if (places.length === 0) return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
    <div className={classes['places']} role="group" aria-label={words.places} onKeyDown={onKeyDown}>
      {at && <Mark at={at} />}
      {places.map((place, index) => (
        <button
          key={`${place.itemId} ${place.text} ${place.block}`}
          type="button"
          className={classes['place']}
          style={box(place)}
          tabIndex={index === stop ? 0 : -1}
          aria-label={words.goTo(nameOf(place))}
          aria-current={place === at ? 'location' : undefined}
          // The text that is being written keeps the focus until the caret is put elsewhere.
          onMouseDown={(event) => event.preventDefault()}
          onFocus={() => setFocused(index)}
          onBlur={() => setFocused(null)}
          onClick={() => onOpen(place)}
        />
      ))}
    </div>
  )
}

function Mark({ at }: { readonly at: PagePlace }) {
  const mark = useRef<HTMLSpanElement>(null)
  const { itemId, text, block, top } = at
  // It is brought into view when the caret or the line has moved, and not when she scrolls away from it.
  useEffect(() => {
    mark.current?.scrollIntoView({ block: 'nearest' })
  }, [itemId, text, block, top])
  return <span ref={mark} className={classes['mark']} style={box({ ...at, left: 0 })} aria-hidden />
}

function box({ top, bottom, left }: Pick<PagePlace, 'top' | 'bottom' | 'left'>): CSSProperties {
  return { top: share(top), height: share(bottom - top), left: share(left) }
}

function share(part: number): string {
  return `${(part * 100).toFixed(3)}%`
}
