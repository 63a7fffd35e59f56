import { texts } from '../../words/texts.ts'
import classes from './stage.module.css'

/** A SHA-256 in groups of eight, so that two of them can be compared by eye. */
export function Fingerprint({ value }: { readonly value: string }) {
  return (
    <div className={classes['fingerprint']}>
      <span className={classes['why']}>{texts.stage.fingerprint}</span>
      <code>{value.match(/.{1,8}/g)?.join(' ')}</code>
    </div>
  )
}
