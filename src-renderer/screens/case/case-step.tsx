import type { CaseItem } from '../../../src-main/contract/case.ts'
import { wasHeld } from '../../../src-main/domain/attendance/statistics.ts'
import { address } from '../../state/route.ts'
import { Icon } from '../../widgets/icon.tsx'
import { texts } from '../../words/texts.ts'
import classes from './case.module.css'

const words = texts.caseLife

export interface CaseStepProps {
  readonly item: CaseItem
  readonly caseNumber: string
}

/** One treatment of the case: when and where, what was decided, and where it went. */
export function CaseStep({ item, caseNumber }: CaseStepProps) {
  const { itemId, meetingId, committee, date, number, title, access } = item
  return (
    <li className={classes['step']} data-access={access}>
      <p className={classes['place']}>
        <time dateTime={date} className={classes['date']}>
          {texts.dates.long(date)}
        </time>{' '}
        {words.place(committee, number)}
        {access === 'closed' && (
          <span className={classes['closed']}>
            <Icon name="lock" size={12} /> {texts.common.closed}
          </span>
        )}
      </p>
      <a className={classes['title']} href={address({ at: 'meeting', meetingId, part: { itemId } })}>
        {title}
      </a>
      <Decided item={item} />
      <Links links={item.links} />
      <Facts item={item} caseNumber={caseNumber} />
    </li>
  )
}

function Decided({ item: { decided, status, withdrawn } }: { readonly item: CaseItem }) {
  if (withdrawn) return <p className={classes['quiet']}>{words.withdrawn}</p>
  if (!wasHeld({ status }) && decided.length === 0)
    return <p className={classes['quiet']}>{words.stages[status]}</p>
  if (decided.length === 0) return <p className={classes['quiet']}>{words.undecided}</p>
  return (
    <ul className={classes['decided']} aria-label={words.decided}>
      {decided.map(({ recommendation, text }) => (
        <li key={`${recommendation ?? ''} ${text}`}>
          {recommendation !== null && (
            <span className={classes['quiet']}>{words.point(recommendation)}: </span>
          )}
          {text}
        </li>
      ))}
    </ul>
  )
}

function Links({ links }: Pick<CaseItem, 'links'>) {
  if (links.length === 0) return null
  return (
    <ul className={classes['links']} aria-label={texts.transfer.links}>
      {links.map((link) => {
        const { other } = link
        const said = texts.told.link(link)
        return (
          <li key={said}>
            <Icon name={link.direction === 'from' ? 'arrow-left' : 'arrow-right'} size={14} />
            {other === null ? (
              said
            ) : (
              <a
                href={address({ at: 'meeting', meetingId: other.meetingId, part: { itemId: other.itemId } })}
              >
                {said}
              </a>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function Facts({ item: { attachments, caseNumber: own }, caseNumber }: CaseStepProps) {
  const outside = own !== caseNumber
  if (attachments === 0 && !outside) return null
  return (
    <p className={classes['facts']}>
      {attachments > 0 && (
        <span>
          <Icon name="paperclip" size={12} /> {words.attachments(attachments)}
        </span>
      )}
      {outside && <span>{words.withoutNumber}</span>}
    </p>
  )
}
