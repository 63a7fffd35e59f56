import { useUndoCommands } from '../../shell/undo-commands.ts'
import type { CommitteePlace } from '../../state/route.ts'
import { useCommitteeUndo } from '../../state/use-committee-undo.ts'
import { AttendanceScreen } from '../attendance/attendance-screen.tsx'
import { PeopleScreen } from '../people/people-screen.tsx'
import { TemplatesScreen } from '../templates/templates-screen.tsx'
import { YearScreen } from '../year/year-screen.tsx'
import { LayoutScreen } from './layout/layout-screen.tsx'
import { SettingsScreen } from './settings-screen.tsx'

/** The committee's place that the address names. */
export function CommitteePlaceScreen({ place }: { readonly place: CommitteePlace }) {
  useUndoCommands('committee-place', useCommitteeUndo())
  switch (place) {
    case 'settings':
      return <SettingsScreen />
    case 'layout':
      return <LayoutScreen />
    case 'people':
      return <PeopleScreen />
    case 'templates':
      return <TemplatesScreen />
    case 'attendance':
      return <AttendanceScreen />
    case 'year':
      return <YearScreen />
  }
}
