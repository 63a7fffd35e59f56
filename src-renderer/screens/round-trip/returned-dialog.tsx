import { Button, Stack } from '@mantine/core'
import { useState } from 'react'
import { useSession } from '../../state/session-context.ts'
import { useChanges } from '../../state/use-changes.ts'
import { Dialog } from '../../widgets/dialog.tsx'
import { DialogFoot } from '../../widgets/dialog-foot.tsx'
import { SteadyButton } from '../../widgets/steady-button.tsx'
import { texts } from '../../words/texts.ts'
import { type Choice, Lost, ReturnedPart } from './returned-section.tsx'
import classes from './round-trip.module.css'
import type { ReturnedFile } from './use-word-file.ts'

const words = texts.roundTrip

export interface ReturnedDialogProps {
  readonly returned: ReturnedFile
  readonly onClose: () => void
}

/** What came back in a Word file, section by section; what is accepted is written as one step that can be undone. */
export function ReturnedDialog({ returned, onClose }: ReturnedDialogProps) {
  const { item, sections } = returned
  const { api } = useSession()
  const { makeReversible } = useChanges()
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({})
  const [taking, setTaking] = useState(false)
  const changed = sections.filter((section) => section.changed)
  const unchanged = sections.filter((section) => !section.changed)
  const accepted = changed.filter(({ key }) => choices[key] === 'accept')

  async function take() {
    setTaking(true)
    const write = (from: 'incoming' | 'now') => () =>
      api.documents.acceptItemSections({
        itemId: item.id,
        sections: accepted.map((section) => ({ key: section.key, body: section[from] })),
      })
    const result = await makeReversible({
      words: words.taken(accepted.length),
      change: write('incoming'),
      undo: write('now'),
    })
    setTaking(false)
    if (result.ok) onClose()
  }

  return (
    <Dialog onClose={onClose} title={words.title(item.number, item.title)} size={920}>
      <Stack gap={16}>
        <p>{changed.length === 0 ? words.nothing : words.choose}</p>
        {changed.map((section) => (
          <ReturnedPart
            key={section.key}
            section={section}
            choice={choices[section.key] ?? null}
            onChoose={(choice) => setChoices({ ...choices, [section.key]: choice })}
          />
        ))}
        {unchanged.length > 0 && (
          <p className={classes['note']}>
            {words.unchanged(unchanged.map(({ heading }) => heading).join(', '))}
          </p>
        )}
        {unchanged.map((section) => (
          <Lost key={section.key} section={section} />
        ))}
        <DialogFoot>
          <Button variant="default" onClick={onClose}>
            {changed.length === 0 ? texts.common.close : texts.common.cancel}
          </Button>
          {changed.length > 0 && (
            <SteadyButton off={accepted.length === 0 || taking} onClick={() => void take()}>
              {words.take(accepted.length)}
            </SteadyButton>
          )}
        </DialogFoot>
      </Stack>
    </Dialog>
  )
}
