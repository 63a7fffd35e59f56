import { Button, TextInput } from '@mantine/core'
import { useDeferredValue, useLayoutEffect, useRef } from 'react'
import { longestSearch } from '../../../src-main/domain/search/search-hit.ts'
import { putAddress, useRoute } from '../../state/route.ts'
import { type SearchAsked, searchAsked, searchParts } from '../../state/search-asked.ts'
import { useStore } from '../../state/store.ts'
import { Empty } from '../../widgets/empty.tsx'
import { Icon } from '../../widgets/icon.tsx'
import { Trouble } from '../../widgets/trouble.tsx'
import { texts } from '../../words/texts.ts'
import { HitRow } from './hit-row.tsx'
import { Narrowing } from './narrowing.tsx'
import classes from './search.module.css'
import { type SearchAnswer, useSearch } from './use-search.ts'

const words = texts.search

/** Search over the items of all committees and years, as one types. */
export function SearchScreen() {
  const asked = useAsked()
  const set = (change: Partial<SearchAsked>) => ask({ ...searchAsked.get(), ...change })
  const { answer, again, showMore } = useSearch(useDeferredValue(asked))
  const found = answer === 'failed' ? null : answer
  return (
    <main className={classes['page']}>
      <div className={classes['column']}>
        <h1>{words.title}</h1>
        <p className={classes['soft']}>{words.lead}</p>
        <search>
          <TextInput
            className={classes['field'] ?? ''}
            aria-label={words.field}
            placeholder={words.placeholder}
            leftSection={<Icon name="search" />}
            value={asked.text}
            maxLength={longestSearch}
            autoFocus
            onFocus={(event) => event.currentTarget.select()}
            onChange={(event) => set({ text: event.currentTarget.value })}
          />
          <Narrowing asked={asked} onChange={set} />
        </search>
        <p className={classes['count']} role="status">
          {found !== null && found.hits.length > 0 && words.found(found.hits.length, found.more !== null)}
        </p>
        <Found asked={asked} answer={answer} onAgain={again} onMore={() => void showMore()} />
      </div>
    </main>
  )
}

/** What is asked, as the address says; one that says nothing goes on with the latest search of this window. */
function useAsked(): SearchAsked {
  const route = useRoute()
  // The screen stands until the next one is fetched: the address is then no longer its own.
  const isHere = route.at === 'search'
  const asked = isHere ? route.asked : undefined
  const parts = asked && searchParts(asked)
  const latest = useRef(asked)
  latest.current = asked
  useLayoutEffect(() => {
    if (!isHere) return
    const now = searchAsked.get()
    if (latest.current !== undefined && parts !== searchParts(now)) searchAsked.set(latest.current)
    else putAddress({ at: 'search', asked: now })
  }, [isHere, parts])
  return useStore(searchAsked)
}

/** Asks for something, and says it in the address. */
function ask(asked: SearchAsked): void {
  putAddress({ at: 'search', asked })
  searchAsked.set(asked)
}

interface FoundProps {
  readonly asked: SearchAsked
  readonly answer: SearchAnswer
  readonly onAgain: () => void
  readonly onMore: () => void
}

function Found({ asked, answer, onAgain, onMore }: FoundProps) {
  if (asked.text.trim() === '') return <Empty title={words.begin} text={words.beginText} />
  if (answer === null) return null
  if (answer === 'failed')
    return (
      <Trouble
        message={words.failed}
        wayOut={texts.trouble.unexpectedWayOut}
        actions={[{ words: texts.common.retry, run: onAgain }]}
      />
    )
  if (answer.hits.length === 0) return <Empty title={words.nothing} text={words.nothingText} />
  return (
    <>
      <ol className={classes['hits']} aria-label={words.results}>
        {answer.hits.map((hit) => (
          <HitRow key={hit.itemId} hit={hit} text={answer.text} />
        ))}
      </ol>
      {answer.more !== null && (
        <Button variant="default" onClick={onMore}>
          {words.more}
        </Button>
      )}
    </>
  )
}
