import { useEffect, useState } from 'react'
import { findPlaces } from '../../../src-main/domain/find/find-places.ts'
import { isProse } from '../../../src-main/domain/find/place-kinds.ts'
import type { MeetingSnapshot, StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import { countRichWords, countWords } from '../../../src-main/domain/rich-text/count-words.ts'
import { useSession } from '../../state/session-context.ts'
import { texts } from '../../words/texts.ts'
import classes from './item.module.css'
import { withDrafts } from './with-drafts.ts'

/** How long the keys rest before words are counted again, in milliseconds. */
const rest = 400

interface Counted {
  readonly written: number | null
  readonly item: number
  readonly meeting: number
}

/** How many words there are in the text that is being written, in the item and in the meeting; counted in the pauses. */
export function WordCount({ item: { id: itemId } }: { readonly item: StoredItem }) {
  const { snapshot, queue } = useSession()
  const [counted, setCounted] = useState<Counted | null>(null)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let idle = 0
    const later = (wait: number) => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        cancelIdleCallback(idle)
        idle = requestIdleCallback(() => setCounted(count(snapshot.get(), queue.drafts.get(), itemId)))
      }, wait)
    }
    const soon = () => later(rest)
    const ends = [snapshot.subscribe(soon), queue.drafts.subscribe(soon)]
    document.addEventListener('focusin', soon)
    later(0)
    return () => {
      clearTimeout(timer)
      cancelIdleCallback(idle)
      document.removeEventListener('focusin', soon)
      for (const end of ends) end()
    }
  }, [snapshot, queue, itemId])
  const { written, item, meeting } = counted ?? { written: null, item: 0, meeting: 0 }
  return (
    <p className={classes['wordCount']}>
      {counted &&
        [
          ...(written === null ? [] : [texts.item.words.written(written)]),
          texts.item.words.item(item),
          texts.item.words.meeting(meeting),
        ].join(' · ')}
    </p>
  )
}

function count(meeting: MeetingSnapshot, drafts: Parameters<typeof withDrafts>[1], itemId: string): Counted {
  const items = meeting.items.map((item) => withDrafts(item, drafts))
  const place = document.activeElement?.closest('[data-text]')?.getAttribute('data-text') ?? ''
  const open = items.find(({ id }) => id === itemId)
  const written = open && findPlaces(open).find((one) => `${itemId}:${one.place}` === place)
  return {
    written: written === undefined ? null : wordsIn(written.text),
    item: open === undefined ? 0 : wordsOf(open),
    meeting: items.reduce((sum, item) => sum + wordsOf(item), 0),
  }
}

/** The words of what is printed of an item, without its titles and what is no running text. */
function wordsOf(item: StoredItem): number {
  return findPlaces(item)
    .filter(({ place }) => isProse(place) && !/^(title|group|publicTitle|internal-note)$/.test(place))
    .reduce((sum, { text }) => sum + wordsIn(text), 0)
}

function wordsIn(text: ReturnType<typeof findPlaces>[number]['text']): number {
  return typeof text === 'string' ? countWords(text) : countRichWords(text)
}
