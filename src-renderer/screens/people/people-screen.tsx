import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import type { Membership } from '../../../src-main/domain/committee/membership.ts'
import { useCommands } from '../../shell/commands.ts'
import { useCommitteeDetails } from '../../state/committee-session.ts'
import { Icon } from '../../widgets/icon.tsx'
import { useOpenForms } from '../../widgets/use-open-forms.ts'
import { texts } from '../../words/texts.ts'
import { PlaceFrame } from '../committee/place-frame.tsx'
import { today as todayNow } from '../committee/today.ts'
import { FillMenu } from './fill-menu.tsx'
import { PeopleShown, type Shown } from './people-shown.tsx'
import { PeopleTable } from './people-table.tsx'
import { useMemberships } from './use-memberships.ts'

const words = texts.people

/** The committee's people of all times, or of one day. */
export function PeopleScreen() {
  const { memberships, fillFrom } = useMemberships()
  const { settings } = useCommitteeDetails()
  const today = todayNow()
  const [shown, setShown] = useState<Shown>({ choice: 'all', day: null })
  const open = useOpenForms<Membership>()
  const add = () => open.add(newMembership(settings.term?.from ?? today))
  useCommands('people', () => [{ kind: 'action', name: words.add, run: add }])

  return (
    <PlaceFrame
      title={words.title}
      lead={words.lead}
      actions={
        <Group gap={8}>
          {memberships.length === 0 && <FillMenu onFill={(meetingId) => void fillFrom(meetingId)} />}
          <Button leftSection={<Icon name="plus" />} onClick={add}>
            {words.add}
          </Button>
        </Group>
      }
    >
      {memberships.length > 0 && <PeopleShown shown={shown} today={today} onChange={setShown} />}
      <PeopleTable day={shown.day} today={today} open={open} />
    </PlaceFrame>
  )
}

function newMembership(from: string): Membership {
  return {
    name: '',
    party: null,
    title: null,
    role: 'member',
    office: null,
    substituteFor: null,
    from,
    to: null,
  }
}
