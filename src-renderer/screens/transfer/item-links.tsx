import { useEffect, useState } from 'react'
import type { FollowedLink } from '../../../src-main/contract/transfer.ts'
import type { StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import { address } from '../../state/route.ts'
import { useSession } from '../../state/session-context.ts'
import { Icon } from '../../widgets/icon.tsx'
import { texts } from '../../words/texts.ts'
import classes from './transfer.module.css'

/** Where the item came from and where it went; a link leads there where that meeting is in the program. */
export function ItemLinks({ item }: { readonly item: StoredItem }) {
  const links = useLinks(item)
  if (links.length === 0) return null
  return (
    <ul className={classes['links']} aria-label={texts.transfer.links}>
      {links.map((link) => {
        const said = texts.told.link(link)
        return (
          <li key={said}>
            <Icon name={link.direction === 'from' ? 'arrow-left' : 'arrow-right'} />
            {link.other === null ? (
              said
            ) : (
              <a
                href={address({
                  at: 'meeting',
                  meetingId: link.other.meetingId,
                  part: { itemId: link.other.itemId },
                })}
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

/** The links with their other ends, read when the item's own links change. */
function useLinks({ id, links }: StoredItem): readonly FollowedLink[] {
  const { api } = useSession()
  const [followed, setFollowed] = useState<readonly FollowedLink[]>([])
  useEffect(() => {
    if (links.length === 0) return setFollowed([])
    let current = true
    api.transfer.links({ itemId: id }).then(
      (result) => current && setFollowed(result.ok ? result.value : []),
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [api, id, links])
  return followed
}
