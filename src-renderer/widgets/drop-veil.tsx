import classes from './drop-veil.module.css'

/** Lies over the window while files are dragged across it. */
export function DropVeil({ words }: { readonly words: string }) {
  return (
    <div className={classes['veil']} role="status">
      {words}
    </div>
  )
}
