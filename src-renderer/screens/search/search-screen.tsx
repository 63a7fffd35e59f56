import { Button, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useDeferredValue } from 'react'
import { useStore } from '../../state/store.ts'
import { Empty } from '../../widgets/empty.tsx'
import { texts } from '../../words/texts.ts'
import { HitRow } from './hit-row.tsx'
import { Narrowing } from './narrowing.tsx'
import classes from './search.module.css'
import { type SearchAsked, searchAsked } from './search-asked.ts'
import { type SearchFound, useSearch } from './use-search.ts'

const words = texts.search

/** Search over the items of all committees and years, as one types. */
export function SearchScreen() {
  const asked = useStore(searchAsked)
  const set = (change: Partial<SearchAsked>) => searchAsked.set({ ...searchAsked.get(), ...change })
  const { found, showMore } = useSearch(useDeferredValue(asked))
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
            leftSection={<IconSearch size={16} aria-hidden />}
            value={asked.text}
            autoFocus
            onFocus={(event) => event.currentTarget.select()}
            onChange={(event) => set({ text: event.currentTarget.value })}
          />
          <Narrowing asked={asked} onChange={set} />
        </search>
        <p className={classes['count']} role="status">
          {found !== null && found.hits.length > 0 && words.found(found.hits.length, found.more !== null)}
        </p>
        <Found asked={asked} found={found} onMore={() => void showMore()} />
      </div>
    </main>
  )
}

interface FoundProps {
  readonly asked: SearchAsked
  readonly found: SearchFound | null
  readonly onMore: () => void
}

function Found({ asked, found, onMore }: FoundProps) {
  if (asked.text.trim() === '') return <Empty title={words.begin} text={words.beginText} />
  if (found === null) return null
  if (found.hits.length === 0) return <Empty title={words.nothing} text={words.nothingText} />
  return (
    <>
      <ol className={classes['hits']} aria-label={words.results}>
        {found.hits.map((hit) => (
          <HitRow key={hit.itemId} hit={hit} />
        ))}
      </ol>
      {found.more !== null && (
        <Button variant="default" onClick={onMore}>
          {words.more}
        </Button>
      )}
    </>
  )
}
