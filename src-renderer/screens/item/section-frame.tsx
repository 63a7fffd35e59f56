import { ActionIcon, Menu, TextInput } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import { useSession } from '../../state/session-context.ts'
import { useChanges } from '../../state/use-changes.ts'
import { useReadOnly } from '../../state/use-read-only.ts'
import { isLeft } from '../../widgets/focus-place.ts'
import { Icon } from '../../widgets/icon.tsx'
import { useFormSave } from '../../widgets/use-form-save.ts'
import { texts } from '../../words/texts.ts'
import classes from './item.module.css'
import type { SectionProps } from './section-props.ts'
import { useSectionChanges } from './use-section-changes.ts'

export interface SectionFrameProps extends SectionProps {
  readonly children?: ReactNode
  /** A section that may not be renamed or removed now. */
  readonly fixed?: boolean
  /** A heading that only gathers the sections that follow. */
  readonly parent?: boolean
  /** Set apart from the rest of the page, as it is on paper. */
  readonly set?: boolean
}

/** A section's heading where it stands on paper, with what can be done to the section. */
export function SectionFrame({ item, section, children, fixed, parent, set }: SectionFrameProps) {
  const { remove } = useSectionChanges(item)
  const readOnly = useReadOnly()
  const [renaming, setRenaming] = useState(false)
  return (
    <section
      className={classes['section']}
      data-parent={parent || undefined}
      data-set={set || undefined}
      aria-label={section.key === 'attachment-list' ? texts.item.attachments.list : section.heading}
      tabIndex={-1}
    >
      <div className={classes['sectionHead']}>
        {renaming ? (
          <Rename item={item} section={section} onDone={() => setRenaming(false)} />
        ) : (
          <h3>{section.heading}</h3>
        )}
        {!fixed && !readOnly && !renaming && (
          <Menu position="bottom-start">
            <Menu.Target>
              <ActionIcon
                className={classes['sectionMenu'] ?? ''}
                variant="subtle"
                color="gray"
                c="var(--ink-soft)"
                size={24}
                aria-label={texts.item.sectionActions(section.heading)}
              >
                <Icon name="dots" />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => setRenaming(true)}>{texts.item.renameSection}</Menu.Item>
              <Menu.Item onClick={() => void remove(section)}>{texts.item.removeSection}</Menu.Item>
            </Menu.Dropdown>
          </Menu>
        )}
      </div>
      {children}
    </section>
  )
}

function Rename({ item, section, onDone }: SectionProps & { readonly onDone: () => void }) {
  const { api } = useSession()
  const { make } = useChanges()
  const [heading, setHeading] = useState(section.heading)
  const { onInput, save } = useFormSave()

  function submit(event: FormEvent) {
    event.preventDefault()
    const name = heading.trim()
    if (name === '' || name === section.heading) onDone()
    else save(() => rename(name), onDone)
  }
  async function rename(name: string): Promise<string | null> {
    const change = () => api.item.renameSection({ itemId: item.id, key: section.key, heading: name })
    return (await make(change)).ok ? name : null
  }
  return (
    <form onSubmit={submit} onInput={onInput} onBlur={(event) => isLeft(event) && submit(event)}>
      <TextInput
        aria-label={texts.item.sectionName}
        value={heading}
        onChange={(event) => setHeading(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && onDone()}
        autoFocus
      />
    </form>
  )
}
