import { UnstyledButton } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import { adopted, type FinishedLayout, type Layout } from '../../../../src-main/domain/committee/layout.ts'
import { useProgram } from '../../../state/program.ts'
import { texts } from '../../../words/texts.ts'
import { PagePicture } from '../../pages/page-picture.tsx'
import { usePage } from '../../pages/use-page.ts'
import classes from './layout.module.css'
import { LayoutPart } from './layout-part.tsx'
import { useLayout } from './use-layout.ts'

const words = texts.layout.finished

/** How long the committee's own parts must stand still before the small pictures are drawn anew, in milliseconds. */
const stillFor = 1000

/** The layouts that come with the program, each as it would look with the committee's own logo, letterhead and footer. */
export function FinishedPart() {
  const [layout, set] = useLayout()
  const [still] = useDebouncedValue(layout, stillFor)
  const finished = useFinishedLayouts()
  if (finished?.length === 0) return null
  return (
    <LayoutPart title={words.title} text={words.text}>
      {finished === null && <Room />}
      {finished?.map((one) => (
        <Finished
          key={one.id}
          finished={one}
          own={still}
          inUse={isSame(adopted(one, layout), layout)}
          onChoose={() => set(adopted(one, layout))}
        />
      ))}
    </LayoutPart>
  )
}

interface FinishedProps {
  readonly finished: FinishedLayout
  readonly own: Layout
  readonly inUse: boolean
  readonly onChoose: () => void
}

function Finished({ finished, own, inUse, onChoose }: FinishedProps) {
  const layout = adopted(finished, own)
  const { name, description } = words.named[finished.id] ?? finished
  const { shown } = usePage({ meetingId: null, kind: 'agenda', audience: 'internal', layout, page: 1 }, 0)
  return (
    <UnstyledButton className={classes['finished'] ?? ''} aria-pressed={inUse} onClick={onChoose}>
      <span className={classes['picture']}>
        {shown && <PagePicture svg={shown.svg} label={words.picture(name)} />}
      </span>
      <span>
        <span className={classes['name']}>
          {name}
          {inUse && <span className={classes['inUse']}>{words.inUse}</span>}
        </span>
        <span className={classes['description']}>{description}</span>
      </span>
    </UnstyledButton>
  )
}

/** Where they will stand, so that what is below them does not move when they come. */
function Room() {
  return [1, 2, 3].map((row) => (
    <div key={row} className={classes['finished']} aria-hidden>
      <span className={classes['picture']} />
    </div>
  ))
}

/** Null until they are read. */
function useFinishedLayouts(): readonly FinishedLayout[] | null {
  const { api } = useProgram()
  const [finished, setFinished] = useState<readonly FinishedLayout[] | null>(null)
  useEffect(() => {
    // Without them the layout can still be set, field by field.
    api.committee.layouts().then(setFinished, () => setFinished([]))
  }, [api])
  return finished
}

function isSame(one: Layout, other: Layout): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
