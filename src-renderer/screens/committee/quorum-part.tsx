import { Radio, Stack } from '@mantine/core'
import { quorumRules } from '../../../src-main/domain/committee/committee-settings.ts'
import { membersOn } from '../../../src-main/domain/committee/members-on.ts'
import { useCommitteeDetails } from '../../state/committee-session.ts'
import { texts } from '../../words/texts.ts'
import classes from './committee.module.css'
import { SettingsPart } from './settings-part.tsx'
import { today } from './today.ts'
import { useSettings } from './use-settings.ts'

const words = texts.committee.quorum

/** When the committee can decide, with the number it means for the members of today. */
export function QuorumPart() {
  const [{ quorum }, set] = useSettings()
  const members = membersOn(useCommitteeDetails().memberships, today()).length
  const needed = quorum === 'more-than-half' ? Math.floor(members / 2) + 1 : Math.ceil(members / 2)
  return (
    <SettingsPart title={words.title}>
      <Radio.Group
        aria-label={words.rule}
        value={quorum}
        onChange={(value) => {
          const rule = quorumRules.find((known) => known === value)
          if (rule) set({ quorum: rule })
        }}
      >
        <Stack gap={8}>
          {quorumRules.map((rule) => (
            <Radio key={rule} value={rule} label={words.rules[rule]} />
          ))}
        </Stack>
      </Radio.Group>
      {members > 0 && <p className={classes['example']}>{words.example(needed, members)}</p>}
    </SettingsPart>
  )
}
