import { useLayoutEffect, useRef } from 'react'
import { type DrawPage, pageDrawer } from './draw-page.ts'
import classes from './pages.module.css'

export interface PagePictureProps {
  readonly svg: string
  /** What it shows, for those who do not see it. */
  readonly label: string
  /** It is the page as it was before something went wrong. */
  readonly stale?: boolean
}

/** A page as it will be printed. It is drawn before the browser paints, so the paper never blinks. */
export function PagePicture({ svg, label, stale = false }: PagePictureProps) {
  const host = useRef<HTMLDivElement>(null)
  const draw = useRef<DrawPage | null>(null)
  useLayoutEffect(() => {
    if (host.current === null) return
    draw.current ??= pageDrawer(host.current)
    draw.current(svg)
  }, [svg])
  return (
    <div
      ref={host}
      className={classes['page']}
      role="img"
      aria-label={label}
      data-stale={stale || undefined}
    />
  )
}
