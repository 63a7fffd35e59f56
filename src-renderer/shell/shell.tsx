import { useDisclosure } from '@mantine/hooks'
import { useEffect } from 'react'
import { menusId } from '../look/theme.ts'
import { BackupsScreen } from '../screens/backups/backups-screen.tsx'
import { CaseScreen } from '../screens/case/case-screen.tsx'
import { CommitteePlaceScreen } from '../screens/committee/committee-place.tsx'
import { FirstRun } from '../screens/first-run/first-run.tsx'
import { HoldScreen } from '../screens/hold/hold-screen.tsx'
import { MeetingScreen } from '../screens/meeting/meeting-screen.tsx'
import { MeetingsScreen } from '../screens/meetings/meetings-screen.tsx'
import { useImport } from '../screens/meetings/use-import.ts'
import { SearchScreen } from '../screens/search/search-screen.tsx'
import { CommitteeContext } from '../state/committee-session.ts'
import { useProgram } from '../state/program.ts'
import { address, goTo, type Route, useRoute } from '../state/route.ts'
import { SessionContext } from '../state/session-context.ts'
import { Loading } from '../widgets/loading.tsx'
import { useFocusInPlace, useKeptFocus } from '../widgets/use-kept-focus.ts'
import { texts } from '../words/texts.ts'
import { KeysHelp } from './keys-help.tsx'
import { LanguageCommands } from './language-commands.tsx'
import { MenuCommands } from './menu-commands.tsx'
import { Palette } from './palette.tsx'
import { ProgramCommands } from './program-commands.tsx'
import { Rail } from './rail.tsx'
import { Refused } from './refused.tsx'
import classes from './shell.module.css'
import { SpellingCommands } from './spelling-commands.tsx'
import { useAskWhenUnsaved } from './use-flush-when-left.ts'
import { useNoStrayDrops } from './use-no-stray-drops.ts'
import { type OpenCommittee, useOpenCommittee } from './use-open-committee.ts'
import { type OpenMeeting, useOpenMeeting } from './use-open-meeting.ts'

/** The rail, and the place the address names beside it. */
export function Shell() {
  const route = useRoute()
  const open = useOpenMeeting(route.at === 'meeting' || route.at === 'hold' ? route.meetingId : null)
  const inCommittee = route.at === 'committee' && route.place !== undefined
  const committee = useOpenCommittee(inCommittee ? route.committeeId : null)
  useNoStrayDrops()
  useAskWhenUnsaved()
  useKeptFocus()
  useFocusInPlace([address(route), open.kind, committee.kind].join(' '))
  const [help, helpHandlers] = useDisclosure()
  const [palette, paletteHandlers] = useDisclosure()
  return (
    <SessionContext value={open.kind === 'open' ? open.session : null}>
      <CommitteeContext value={committee.kind === 'open' ? committee.session : null}>
        <ProgramCommands route={route} onHelp={helpHandlers.toggle} onPalette={paletteHandlers.toggle} />
        <MenuCommands />
        <LanguageCommands />
        <SpellingCommands />
        <div className={classes['shell']} data-place={route.at}>
          {route.at !== 'hold' && (
            <Rail route={route} onHelp={helpHandlers.open} onPalette={paletteHandlers.open} />
          )}
          <Place route={route} open={open} committee={committee} />
        </div>
        <section id={menusId} aria-label={texts.shell.menus} />
        <KeysHelp opened={help} onClose={helpHandlers.close} route={route} />
        <Palette opened={palette} onClose={paletteHandlers.close} />
      </CommitteeContext>
    </SessionContext>
  )
}

interface PlaceProps {
  readonly route: Route
  readonly open: OpenMeeting
  readonly committee: OpenCommittee
}

function Place({ route, open, committee }: PlaceProps) {
  const { committees } = useProgram()
  // Held here, so that the report outlives the change from the first run to the committee that was made.
  const imports = useImport()
  const [first] = committees
  const lost =
    route.at === 'start' ||
    (route.at === 'committee' && !committees.some((line) => line.id === route.committeeId))
  useEffect(() => {
    if (lost && first !== undefined) goTo({ at: 'committee', committeeId: first.id })
  }, [lost, first])

  if (route.at === 'committee' && !lost && route.place !== undefined) {
    if (committee.kind === 'refused') return <Refused refusal={committee.refusal} />
    if (committee.kind !== 'open' || committee.session.details.get().id !== route.committeeId)
      return <Loading />
    return <CommitteePlaceScreen key={route.committeeId} place={route.place} />
  }
  if (route.at === 'committee' && !lost)
    return <MeetingsScreen committeeId={route.committeeId} imports={imports} />
  if (route.at === 'search') return <SearchScreen />
  if (route.at === 'case') return <CaseScreen key={route.caseNumber} caseNumber={route.caseNumber} />
  if (route.at === 'backups') return <BackupsScreen />
  if (route.at !== 'meeting' && route.at !== 'hold')
    return first === undefined ? <FirstRun imports={imports} /> : <Loading />
  if (open.kind === 'open' && route.at === 'hold') return <HoldScreen key={open.session.snapshot.get().id} />
  if (open.kind === 'open' && route.at === 'meeting')
    return <MeetingScreen key={open.session.snapshot.get().id} part={route.part} />
  if (open.kind !== 'refused') return <Loading />
  return <Refused refusal={open.refusal} committeeId={open.committeeId} />
}
