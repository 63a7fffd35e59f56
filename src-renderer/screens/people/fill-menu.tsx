import { Button, Menu } from '@mantine/core'
import { useCommitteeDetails } from '../../state/committee-session.ts'
import { useProgram } from '../../state/program.ts'
import { Icon } from '../../widgets/icon.tsx'
import { texts } from '../../words/texts.ts'

const words = texts.people

/** Takes the people of one of the committee's meetings, for a committee that has none. */
export function FillMenu({ onFill }: { readonly onFill: (meetingId: string) => void }) {
  const { committees } = useProgram()
  const { id } = useCommitteeDetails()
  const meetings = committees.find((line) => line.id === id)?.meetings ?? []
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<Icon name="download" />} disabled={meetings.length === 0}>
          {words.fill}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {meetings.map(({ id: meetingId, head }) => (
          <Menu.Item key={meetingId} onClick={() => onFill(meetingId)}>
            {words.fillFrom(texts.dates.withWeekday(head.date))}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
