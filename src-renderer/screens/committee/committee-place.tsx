import type { CommitteePlace } from '../../state/route.ts'
import { PeopleScreen } from '../people/people-screen.tsx'
import { TemplatesScreen } from '../templates/templates-screen.tsx'
import { YearScreen } from '../year/year-screen.tsx'
import { SettingsScreen } from './settings-screen.tsx'

/** The committee's place that the address names. */
export function CommitteePlaceScreen({ place }: { readonly place: CommitteePlace }) {
  switch (place) {
    case 'settings':
      return <SettingsScreen />
    case 'people':
      return <PeopleScreen />
    case 'templates':
      return <TemplatesScreen />
    case 'year':
      return <YearScreen />
  }
}
