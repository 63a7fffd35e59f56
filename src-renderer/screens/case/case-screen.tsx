import { Button } from '@mantine/core'
import { useCallback, useReducer } from 'react'
import type { CaseItem } from '../../../src-main/contract/case.ts'
import { longestSearch } from '../../../src-main/domain/search/search-hit.ts'
import { useProgram } from '../../state/program.ts'
import { goTo } from '../../state/route.ts'
import { searchAsked } from '../../state/search-asked.ts'
import { useAnswer } from '../../state/use-answer.ts'
import { Empty } from '../../widgets/empty.tsx'
import { Loading } from '../../widgets/loading.tsx'
import { Trouble } from '../../widgets/trouble.tsx'
import { texts } from '../../words/texts.ts'
import classes from './case.module.css'
import { CaseStep } from './case-step.tsx'

const words = texts.caseLife

/** A case's life across committees and years (sagens forløb), as one line of time, oldest first. */
export function CaseScreen({ caseNumber }: { readonly caseNumber: string }) {
  const [life, again] = useCaseLife(caseNumber)
  if (life === null) return <Loading />
  if (life === 'failed')
    return (
      <main className={classes['page']}>
        <Trouble
          message={texts.trouble.notRead}
          wayOut={texts.trouble.unexpectedWayOut}
          actions={[{ words: texts.common.retry, run: again }]}
        />
      </main>
    )
  return (
    <main className={classes['page']}>
      <div className={classes['column']}>
        <h1>{words.title(caseNumber)}</h1>
        {life.items.length === 0 ? (
          <Empty title={words.nothing} text={words.nothingText}>
            <Button variant="default" onClick={() => searchFor(caseNumber)}>
              {words.search}
            </Button>
          </Empty>
        ) : (
          <>
            <p className={classes['soft']}>{extent(life.items)}</p>
            <ol className={classes['time']} aria-label={words.timeline}>
              {life.items.map((item) => (
                <CaseStep key={item.itemId} item={item} caseNumber={caseNumber} />
              ))}
            </ol>
          </>
        )}
      </div>
    </main>
  )
}

/** The case as it is read, or that it could not be; and a function that reads it once more. */
function useCaseLife(caseNumber: string) {
  const { api } = useProgram()
  const [turn, again] = useReducer((count: number) => count + 1, 0)
  const read = useCallback(
    () => api.search.case({ caseNumber }).catch(() => 'failed' as const),
    [api, caseNumber, turn],
  )
  return [useAnswer(read), again] as const
}

function searchFor(text: string) {
  searchAsked.set({ ...searchAsked.get(), text: text.slice(0, longestSearch) })
  goTo({ at: 'search' })
}

function extent(items: readonly CaseItem[]): string {
  const years = [items[0], items.at(-1)].map((item) => item?.date.slice(0, 4) ?? '')
  const committees = new Set(items.map(({ committee }) => committee)).size
  return words.extent(items.length, committees, words.years(years[0] ?? '', years[1] ?? ''))
}
