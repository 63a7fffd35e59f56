import { useCommitteeDetails } from '../../state/committee-session.ts'
import { address } from '../../state/route.ts'
import { texts } from '../../words/texts.ts'
import { SettingsPart } from './settings-part.tsx'

const words = texts.layout

/** Where the look of the committee's documents is set. */
export function LayoutPart() {
  const committeeId = useCommitteeDetails().id
  return (
    <SettingsPart title={words.title} text={words.goTo}>
      <a href={address({ at: 'committee', committeeId, place: 'layout' })}>{words.open}</a>
    </SettingsPart>
  )
}
