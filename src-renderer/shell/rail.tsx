import { UnstyledButton } from '@mantine/core'
import { use } from 'react'
import { CommitteeContext } from '../state/committee-session.ts'
import { useProgram } from '../state/program.ts'
import { address, type Route } from '../state/route.ts'
import type { Session } from '../state/session.ts'
import { SessionContext } from '../state/session-context.ts'
import { texts } from '../words/texts.ts'
import { CommitteeMenu } from './committee-menu.tsx'
import { CommitteePlaces } from './committee-places.tsx'
import { control } from './key-names.ts'
import { PlaceName } from './place-name.tsx'
import { SaveLine } from './save-line.tsx'
import classes from './shell.module.css'
import { useLastCommittee } from './use-last-committee.ts'
import { ViewMenu } from './view-menu.tsx'

export interface RailProps {
  readonly route: Route
  readonly onHelp: () => void
  readonly onPalette: () => void
}

/** The left edge: which committee, which places, and how the saving stands. */
export function Rail({ route, onHelp, onPalette }: RailProps) {
  const { committees, door } = useProgram()
  const session = use(SessionContext)
  const committeeSession = use(CommitteeContext)
  const queue = session?.queue ?? committeeSession?.queue
  const committeeId = useLastCommittee(committeeOf(route, session))
  const committee = committees.find((line) => line.id === committeeId)
  const reveal = door.revealDataFolder
  return (
    <nav className={classes['rail']} aria-label={texts.shell.rail} data-column="rail">
      {committees.length > 0 ? (
        <CommitteeMenu committee={committee ?? null} />
      ) : (
        <span className={classes['name']}>
          <span className={classes['label']}>{texts.common.program}</span>
        </span>
      )}
      {committee && (
        <a
          className={classes['place']}
          title={texts.shell.meetings}
          href={address({ at: 'committee', committeeId: committee.id })}
          aria-current={route.at === 'committee' && route.place === undefined ? 'page' : undefined}
        >
          <PlaceName icon="calendar-event" name={texts.shell.meetings} />
        </a>
      )}
      {committee && <CommitteePlaces committeeId={committee.id} route={route} />}
      {committees.length > 0 && (
        <a
          className={classes['place']}
          title={texts.search.title}
          href={address({ at: 'search' })}
          aria-current={route.at === 'search' ? 'page' : undefined}
        >
          <PlaceName icon="search" name={texts.search.title} />
        </a>
      )}
      <UnstyledButton className={classes['place'] ?? ''} title={texts.shell.search} onClick={onPalette}>
        <PlaceName icon="command" name={texts.shell.search} />
        <span className={classes['key']}>{control} K</span>
      </UnstyledButton>
      <div className={classes['foot']}>
        <a
          className={classes['place']}
          title={texts.backups.title}
          href={address({ at: 'backups' })}
          aria-current={route.at === 'backups' ? 'page' : undefined}
        >
          <PlaceName icon="database" name={texts.backups.title} />
        </a>
        {reveal && (
          <UnstyledButton
            className={classes['place'] ?? ''}
            title={texts.shell.dataFolder}
            onClick={() => void reveal()}
          >
            <PlaceName icon="folder" name={texts.shell.dataFolder} />
          </UnstyledButton>
        )}
        <UnstyledButton className={classes['place'] ?? ''} title={texts.shell.help} onClick={onHelp}>
          <PlaceName icon="keyboard" name={texts.shell.help} />
          <span className={classes['key']}>F1</span>
        </UnstyledButton>
        <ViewMenu />
        {queue && <SaveLine queue={queue} />}
      </div>
    </nav>
  )
}

function committeeOf(route: Route, session: Session | null): string | null {
  if (route.at === 'committee') return route.committeeId
  return session?.snapshot.get().committeeId ?? null
}
