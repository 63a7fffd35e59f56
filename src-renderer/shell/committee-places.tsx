import { address, type CommitteePlace, goTo, type Route } from '../state/route.ts'
import type { IconName } from '../widgets/icon.tsx'
import { texts } from '../words/texts.ts'
import { useCommands } from './commands.ts'
import { PlaceName } from './place-name.tsx'
import classes from './shell.module.css'

const places: readonly { readonly place: CommitteePlace; readonly icon: IconName }[] = [
  { place: 'year', icon: 'calendar-month' },
  { place: 'attendance', icon: 'list-check' },
  { place: 'people', icon: 'users' },
  { place: 'templates', icon: 'template' },
  { place: 'settings', icon: 'adjustments' },
  { place: 'layout', icon: 'palette' },
]

/** The committee's own places in the rail. */
export function CommitteePlaces({
  committeeId,
  route,
}: {
  readonly committeeId: string
  readonly route: Route
}) {
  const at = route.at === 'committee' ? route.place : undefined
  useCommands('committee-places', () => [
    {
      kind: 'action',
      name: texts.menu.goTo(texts.shell.meetings),
      run: () => goTo({ at: 'committee', committeeId }),
    },
    ...places.map(({ place }) => ({
      kind: 'action' as const,
      name: texts.menu.goTo(texts.shell.places[place]),
      run: () => goTo({ at: 'committee', committeeId, place }),
    })),
  ])
  return places.map(({ place, icon }) => (
    <a
      key={place}
      className={classes['place']}
      title={texts.shell.places[place]}
      href={address({ at: 'committee', committeeId, place })}
      aria-current={at === place ? 'page' : undefined}
    >
      <PlaceName icon={icon} name={texts.shell.places[place]} />
    </a>
  ))
}
