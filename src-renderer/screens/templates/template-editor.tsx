import { Button, Group } from '@mantine/core'
import { type DragEvent, useState } from 'react'
import { itemKinds } from '../../../src-main/domain/meeting/item.ts'
import type { ItemTemplate, TemplateSection } from '../../../src-main/domain/templates/item-template.ts'
import { LineField } from '../../widgets/line-field.tsx'
import { texts } from '../../words/texts.ts'
import { AddTemplateSection } from './add-template-section.tsx'
import { SectionCard } from './section-card.tsx'
import { kindBack, sectionBack } from './take-back.ts'
import classes from './templates.module.css'
import { useTemplates } from './use-templates.ts'

const words = texts.templates

/** The sections of one kind of item, in printed order. */
export function TemplateEditor({ template }: { readonly template: ItemTemplate }) {
  const { setTemplate, changeWithWayBack, reset, isOwn, templates, standingItems, stored } = useTemplates()
  const [said, setSaid] = useState('')
  const [dragged, setDragged] = useState<number | null>(null)
  const { kind, label, sections } = template
  const storedTemplate = stored.templates.find((one) => one.kind === kind) ?? template
  const isStandard = itemKinds.some((known) => known === kind)
  const setSections = (edit: (old: readonly TemplateSection[]) => readonly TemplateSection[]) =>
    setTemplate(kind, (old) => ({ ...old, sections: [...edit(old.sections)] }))

  function set(key: string, some: Partial<TemplateSection>) {
    setSections((old) => old.map((one) => (one.key === key ? { ...one, ...some } : one)))
  }
  function move(from: number, to: number) {
    const section = sections[from]
    if (section === undefined || to < 0 || to >= sections.length || to === from) return
    setSections((old) => {
      const meant = old.filter(({ key }) => key === section.key)
      return old.filter((one) => !meant.includes(one)).toSpliced(to, 0, ...meant)
    })
    setSaid(words.moved(section.heading, to + 1))
  }
  function remove(at: number) {
    const section = sections[at]
    if (section === undefined) return
    changeWithWayBack(
      words.removed(section.heading),
      (all) => ({
        ...all,
        templates: all.templates.map((one) =>
          one.kind === kind
            ? { ...one, sections: one.sections.filter(({ key }) => key !== section.key) }
            : one,
        ),
      }),
      (now) => sectionBack(now, kind, section, at),
    )
  }
  function removeKind() {
    const before = { templates, standingItems }
    changeWithWayBack(
      words.kindRemoved(label),
      (all) => ({
        templates: all.templates.filter((one) => one.kind !== kind),
        standingItems: all.standingItems.filter((one) => one.kind !== kind),
      }),
      (now) => kindBack(now, before, kind),
    )
  }
  const dragOf = (at: number) => ({
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.effectAllowed = 'move'
      setDragged(at)
    },
    onDragOver: (event: DragEvent) => dragged !== null && event.preventDefault(),
    onDrop: (event: DragEvent) => {
      event.preventDefault()
      if (dragged !== null) move(dragged, at)
      setDragged(null)
    },
    onDragEnd: () => setDragged(null),
  })

  return (
    <section aria-label={words.sections(label)} className={classes['editor']}>
      <div className={classes['editorHead']}>
        <LineField
          label={words.label}
          value={label}
          stored={storedTemplate.label}
          onChange={(text) => text.trim() !== '' && setTemplate(kind, (old) => ({ ...old, label: text }))}
        />
        <Group gap={8} wrap="nowrap">
          {isStandard && isOwn(kind) && (
            <Button variant="default" onClick={() => void reset(template)}>
              {words.reset}
            </Button>
          )}
          {!isStandard && templates.length > 1 && (
            <Button variant="default" onClick={removeKind}>
              {words.removeKind}
            </Button>
          )}
        </Group>
      </div>
      <p className={classes['soft']}>
        {words.sectionsTitle}. {words.keys}
      </p>
      <ol className={classes['sections']}>
        {sections.map((section, at) => (
          <SectionCard
            key={section.key}
            section={section}
            stored={storedTemplate.sections.find(({ key }) => key === section.key) ?? section}
            number={at + 1}
            onChange={(some) => set(section.key, some)}
            onUp={at === 0 ? null : () => move(at, at - 1)}
            onDown={at === sections.length - 1 ? null : () => move(at, at + 1)}
            onRemove={sections.length === 1 ? null : () => remove(at)}
            listeners={dragOf(at)}
          />
        ))}
      </ol>
      <AddTemplateSection sections={sections} onAdd={(section) => setSections((old) => [...old, section])} />
      <div className={classes['said']} aria-live="polite">
        {said}
      </div>
    </section>
  )
}
