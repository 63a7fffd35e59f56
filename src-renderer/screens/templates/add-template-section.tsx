import { Button, Group, Menu, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { sectionKey } from '../../../src-main/domain/items/section-key.ts'
import { sectionHeadings } from '../../../src-main/domain/meeting/section-keys.ts'
import type { TemplateSection } from '../../../src-main/domain/templates/item-template.ts'
import { Icon } from '../../widgets/icon.tsx'
import { texts } from '../../words/texts.ts'

const words = texts.templates

export interface AddTemplateSectionProps {
  readonly sections: readonly TemplateSection[]
  readonly onAdd: (section: TemplateSection) => void
}

/** Adds a section last: a standard one that is missing, or one of the committee's own. */
export function AddTemplateSection({ sections, onAdd }: AddTemplateSectionProps) {
  const [heading, setHeading] = useState<string | null>(null)
  const keys = sections.map(({ key }) => key)
  const missing = Object.entries(sectionHeadings).filter(([key]) => !keys.includes(key))

  function add(key: string, name: string) {
    onAdd({ key, heading: name, mandatory: false, standingText: null, guidance: null })
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    const name = (heading ?? '').trim()
    if (name !== '') add(sectionKey(name, [...keys, ...Object.keys(sectionHeadings)]), name)
    setHeading(null)
  }
  if (heading !== null)
    return (
      <form onSubmit={submit}>
        <Group align="flex-end" gap={8}>
          <TextInput
            label={words.newHeading}
            value={heading}
            onChange={(event) => setHeading(event.currentTarget.value)}
            onKeyDown={(event) => event.key === 'Escape' && setHeading(null)}
            autoFocus
            w={320}
          />
          <Button type="submit">{texts.common.add}</Button>
          <Button variant="default" onClick={() => setHeading(null)}>
            {texts.common.cancel}
          </Button>
        </Group>
      </form>
    )
  return (
    <Menu position="top-start">
      <Menu.Target>
        <Button variant="subtle" leftSection={<Icon name="plus" />}>
          {words.addSection}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {missing.map(([key, name]) => (
          <Menu.Item key={key} onClick={() => add(key, name)}>
            {name}
          </Menu.Item>
        ))}
        {missing.length > 0 && <Menu.Divider />}
        <Menu.Item onClick={() => setHeading('')}>{words.ownSection}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
