import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { texts } from '../../words/texts.ts'
import { DeleteDialog } from './delete-dialog.tsx'
import { SettingsPart } from './settings-part.tsx'

const words = texts.committee.deletion

/** The way to delete the committee, last among its rules. */
export function DeletePart() {
  const [opened, { open, close }] = useDisclosure()
  return (
    <SettingsPart title={words.part} text={words.text}>
      <Button variant="default" onClick={open}>
        {words.open}
      </Button>
      {opened && <DeleteDialog onClose={close} />}
    </SettingsPart>
  )
}
