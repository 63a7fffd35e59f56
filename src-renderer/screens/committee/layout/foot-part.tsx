import { Checkbox, TextInput } from '@mantine/core'
import { useCommitteeDetails } from '../../../state/committee-session.ts'
import { useDraftText } from '../../../widgets/use-draft-text.ts'
import { texts } from '../../../words/texts.ts'
import classes from './layout.module.css'
import { LayoutPart } from './layout-part.tsx'
import { useLayout } from './use-layout.ts'

const words = texts.layout.foot

/** What stands at the foot of every page, and the draft mark. */
export function FootPart() {
  const [{ footer, draftMark }, set] = useLayout()
  const { settings } = useCommitteeDetails()
  const text = useDraftText(
    footer.text,
    (written) => set({ footer: { ...footer, text: written } }),
    settings.layout.footer.text,
  )
  return (
    <LayoutPart title={words.title}>
      <TextInput className={classes['full'] ?? ''} label={words.text} maxLength={160} {...text} />
      <Checkbox
        className={classes['full'] ?? ''}
        label={words.pages}
        checked={footer.pages}
        onChange={({ currentTarget }) => set({ footer: { ...footer, pages: currentTarget.checked } })}
      />
      <Checkbox
        className={classes['full'] ?? ''}
        label={words.draft}
        description={words.draftText}
        checked={draftMark}
        onChange={({ currentTarget }) => set({ draftMark: currentTarget.checked })}
      />
    </LayoutPart>
  )
}
