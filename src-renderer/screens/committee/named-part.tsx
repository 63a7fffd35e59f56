import { TextInput } from '@mantine/core'
import { committeeBodies } from '../../../src-main/domain/committee/committee-settings.ts'
import type { Committee } from '../../../src-main/domain/meeting/meeting.ts'
import { useCommitteeDetails, useCommitteeFacet, useCommitteeSession } from '../../state/committee-session.ts'
import { useDraftText } from '../../widgets/use-draft-text.ts'
import { texts } from '../../words/texts.ts'
import { Choice } from '../export/choice.tsx'
import classes from './committee.module.css'
import { SavedRefusal } from './saved-refusal.tsx'
import { SettingsPart } from './settings-part.tsx'
import { useSettings } from './use-settings.ts'

const words = texts.committee.named

/** Name, municipality, short name and kind of body. */
export function NamedPart() {
  const [named, change] = useNamed()
  const [rules, set] = useSettings()
  const { committee, settings } = useCommitteeDetails()
  const name = useDraftText(
    named.name,
    (text) => text.trim() !== '' && change((old) => ({ ...old, name: text })),
    committee.name,
  )
  const authority = useDraftText(
    named.authority ?? '',
    (text) => change((old) => ({ ...old, authority: orNull(text) })),
    committee.authority ?? '',
  )
  const short = useDraftText(
    rules.shortName ?? '',
    (text) => set({ shortName: orNull(text) }),
    settings.shortName ?? '',
  )
  return (
    <SettingsPart title={words.title}>
      <TextInput label={words.name} className={classes['grow'] ?? ''} {...name} />
      <TextInput label={words.shortName} placeholder={words.shortNamePlaceholder} w={128} {...short} />
      <TextInput label={words.authority} className={classes['full'] ?? ''} {...authority} />
      <div className={classes['full']}>
        <Choice
          label={words.body}
          values={committeeBodies}
          names={words.bodies}
          value={rules.body}
          onChange={(body) => set({ body })}
        />
      </div>
      <SavedRefusal about={['committee-exists']} />
    </SettingsPart>
  )
}

function useNamed() {
  const { api } = useCommitteeSession()
  const { id, committee } = useCommitteeDetails()
  return useCommitteeFacet<Committee>({
    name: 'named',
    stored: committee,
    save: async (value, _base, was) => {
      const renamed = await api.committee.rename({ committeeId: id, ...value, was })
      return renamed.ok ? api.committee.get({ committeeId: id }) : renamed
    },
  })
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text
}
