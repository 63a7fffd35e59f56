import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { StepButton } from '../../widgets/step-button.tsx'
import { texts } from '../../words/texts.ts'
import { PagePicture } from './page-picture.tsx'
import classes from './pages.module.css'
import type { LivePage } from './use-page.ts'

const words = texts.pages

export interface PaperProps {
  readonly live: LivePage
  readonly onPage: (page: number) => void
  /** What stands at the left of the page's number. */
  readonly children?: ReactNode
  /** Back to the page that follows the item; absent where the page is that already. */
  readonly onFollow?: (() => void) | undefined
  /** What lies over the page: the texts that stand on it. */
  readonly over?: ReactNode
  /** Shows the whole page at once; otherwise it is as wide as there is room. */
  readonly whole?: boolean
}

/** A page as it will be printed, with the way back and forward, and why it cannot be shown where it cannot. */
export function Paper({ live, onPage, children, onFollow, over, whole = false }: PaperProps) {
  const { shown, refusal } = live
  return (
    <div className={classes['frame']}>
      <div className={classes['bar']}>
        {children}
        <span className={classes['room']} />
        {onFollow && (
          <Button size="compact-xs" variant="subtle" onClick={onFollow}>
            {words.toItem}
          </Button>
        )}
        {shown && <Pager {...shown} onPage={onPage} />}
      </div>
      {refusal && (
        <p className={classes['refusal']} role="alert">
          {refusal.message} {refusal.wayOut}
        </p>
      )}
      <section
        className={classes['desk']}
        data-whole={whole || undefined}
        aria-label={words.title}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a page that scrolls has to be reachable with the keys
        tabIndex={0}
      >
        {shown === null ? (
          refusal === null && <p className={classes['drawing']}>{words.drawing}</p>
        ) : (
          <div className={classes['sheet']}>
            <PagePicture
              svg={shown.svg}
              label={words.alt(shown.page, shown.pages)}
              stale={refusal !== null}
            />
            {refusal === null && over}
          </div>
        )}
      </section>
    </div>
  )
}

interface PagerProps {
  readonly page: number
  readonly pages: number
  readonly onPage: (page: number) => void
}

function Pager({ page, pages, onPage }: PagerProps) {
  return (
    <div className={classes['pager']}>
      <StepButton
        name={words.back}
        icon="chevron-left"
        disabled={page <= 1}
        onClick={() => onPage(page - 1)}
      />
      <span className={classes['number']} aria-live="polite">
        {words.of(page, pages)}
      </span>
      <StepButton
        name={words.forward}
        icon="chevron-right"
        disabled={page >= pages}
        onClick={() => onPage(page + 1)}
      />
    </div>
  )
}
