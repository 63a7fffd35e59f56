import { isDecidedOtherwise, isDeferred } from '../../../src-main/domain/transfer/deferral.ts'
import { RichTextView } from '../../editor/rich-text-view.tsx'
import { useMeeting } from '../../state/session-context.ts'
import { Icon } from '../../widgets/icon.tsx'
import { SignalIcon } from '../../widgets/signal-icon.tsx'
import { texts } from '../../words/texts.ts'
import classes from './hold.module.css'
import { useHold } from './hold-context.ts'

const words = texts.hold.item

/** The item that is being treated: its number and title, whether it is closed, and what is proposed. */
export function ItemHead({ withPoints }: { readonly withPoints: boolean }) {
  const { items } = useMeeting()
  const { item } = useHold()
  const { recommendation, entries } = item
  const place = items.findIndex(({ id }) => id === item.id) + 1
  return (
    <>
      <p className={classes['number']}>
        {place > 0 && <span>{texts.item.of(item.number, place, items.length)}</span>}
        {item.access === 'closed' && (
          <span className={classes['closed']}>
            <Icon name="lock" /> {texts.common.closed}
          </span>
        )}
        {item.withdrawn && (
          <span className={classes['mark']}>
            <Icon name="ban" /> {words.withdrawn}
          </span>
        )}
        {isDeferred(item) && (
          <span className={classes['mark']}>
            <Icon name="calendar-due" /> {words.deferred}
          </span>
        )}
        {item.lateReason !== null && (
          <span className={classes['mark']}>
            <Icon name="clock-plus" /> {words.late}
          </span>
        )}
      </p>
      <h2 className={classes['title']}>{item.title}</h2>
      {isDeferred(item) && isDecidedOtherwise(item) && (
        <p className={classes['lead']} role="status">
          <SignalIcon signal="notice" /> {words.deferredDecided}
        </p>
      )}
      {entries.length > 0 && <p className={classes['lead']}>{words.entries(entries.length)}</p>}
      {recommendation !== null && recommendation.lead !== '' && (
        <p lang="da" className={`document ${classes['lead']}`}>
          {recommendation.lead}
        </p>
      )}
      {recommendation !== null && withPoints && (
        <ol lang="da" className={`document ${classes['points']}`}>
          {recommendation.points.map((point) => (
            <li key={point.number} value={point.number}>
              <RichTextView value={point.body} />
            </li>
          ))}
        </ol>
      )}
    </>
  )
}
