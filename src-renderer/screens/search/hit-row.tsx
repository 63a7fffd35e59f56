import type { MouseEvent } from 'react'
import { marksIn } from '../../../src-main/domain/search/marked.ts'
import type { SearchHit } from '../../../src-main/domain/search/search-hit.ts'
import { searchTerms } from '../../../src-main/domain/search/search-terms.ts'
import { address } from '../../state/route.ts'
import { Icon } from '../../widgets/icon.tsx'
import { texts } from '../../words/texts.ts'
import { goToPlace } from '../item/go-to-place.ts'
import { MarkedText } from './marked-text.tsx'
import classes from './search.module.css'

interface HitRowProps {
  readonly hit: SearchHit
  /** What it was found for. */
  readonly text: string
}

/** An item that was found; it is opened at the words of the passage that is shown. */
export function HitRow({ hit, text }: HitRowProps) {
  const { itemId, meetingId, committee, date, number, caseNumber, access, title, passage } = hit
  function open(event: MouseEvent) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    const terms = searchTerms(text)
    goToPlace({
      ...{ meetingId, itemId, heading: passage?.heading ?? null },
      passage: {
        spot: passage?.spot ?? { place: 'title', block: 0 },
        look: (words) => marksIn(words, terms),
      },
    })
  }
  return (
    <li className={classes['hit']} data-access={access}>
      <a href={address({ at: 'meeting', meetingId, part: { itemId } })} onClick={open}>
        <MarkedText {...title} />
      </a>
      <p className={classes['place']}>
        {texts.search.place(committee, texts.dates.long(date), number)}
        {caseNumber !== null && (
          <>
            {', '}
            <a
              className={classes['case']}
              href={address({ at: 'case', caseNumber })}
              aria-label={texts.caseLife.followOf(caseNumber)}
            >
              {caseNumber}
            </a>
          </>
        )}
        {access === 'closed' && (
          <span className={classes['closed']}>
            <Icon name="lock" size={12} /> {texts.common.closed}
          </span>
        )}
      </p>
      {passage !== null && (
        <p className={classes['passage']}>
          <span className={classes['heading']}>{passage.heading}:</span> <MarkedText {...passage} />
        </p>
      )}
    </li>
  )
}
