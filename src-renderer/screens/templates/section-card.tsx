import { ActionIcon, Checkbox, Textarea, Tooltip } from '@mantine/core'
import type { DragEvent, KeyboardEvent } from 'react'
import { isSlot } from '../../../src-main/domain/meeting/section-keys.ts'
import type { TemplateSection } from '../../../src-main/domain/templates/item-template.ts'
import { Icon, type IconName } from '../../widgets/icon.tsx'
import { LineField } from '../../widgets/line-field.tsx'
import { useDraftText } from '../../widgets/use-draft-text.ts'
import { texts } from '../../words/texts.ts'
import classes from './templates.module.css'

const words = texts.templates

export interface SectionCardProps {
  readonly section: TemplateSection
  readonly stored: TemplateSection
  readonly number: number
  readonly onChange: (some: Partial<TemplateSection>) => void
  readonly onUp: (() => void) | null
  readonly onDown: (() => void) | null
  /** Null for the last section there is: a template has at least one. */
  readonly onRemove: (() => void) | null
  readonly listeners: {
    readonly onDragStart: (event: DragEvent) => void
    readonly onDragOver: (event: DragEvent) => void
    readonly onDrop: (event: DragEvent) => void
    readonly onDragEnd: () => void
  }
}

/** One section of a template: heading, whether it must be filled, its standing text and the guidance beside it. */
export function SectionCard(props: SectionCardProps) {
  const { section, stored, number, onChange, onUp, onDown, onRemove } = props
  const { onDragStart, onDragEnd, ...over } = props.listeners
  const { heading } = section

  function onKeyDown(event: KeyboardEvent) {
    const move = { ArrowUp: onUp, ArrowDown: onDown }[event.key]
    if (!event.altKey || !move) return
    event.preventDefault()
    move()
  }
  return (
    <li className={classes['section']} onKeyDown={onKeyDown} {...over}>
      <div className={classes['sectionHead']}>
        <span
          className={classes['grip']}
          draggable
          onDragStart={onDragStart}
          onDragEnd={onDragEnd}
          aria-hidden
        >
          <Icon name="grip-vertical" />
        </span>
        <LineField
          label={words.heading(number)}
          value={heading}
          stored={stored.heading}
          onChange={(text) => text.trim() !== '' && onChange({ heading: text })}
        />
        <Checkbox
          label={words.mandatory}
          aria-label={words.mandatoryOf(heading)}
          checked={section.mandatory}
          onChange={(event) => onChange({ mandatory: event.currentTarget.checked })}
        />
        <span className={classes['tools']}>
          <Tool label={texts.common.moveUp} name={heading} icon="arrow-up" onClick={onUp} />
          <Tool label={texts.common.moveDown} name={heading} icon="arrow-down" onClick={onDown} />
          <Tool label={texts.common.remove} name={heading} icon="x" onClick={onRemove} />
        </span>
      </div>
      {isSlot(section.key) ? (
        <p className={classes['filled']}>{words.filledByProgram}</p>
      ) : (
        <div className={classes['texts']}>
          <Text
            label={words.standingText}
            name={words.standingTextOf(heading)}
            hint={words.standingTextHint}
            value={section.standingText}
            stored={stored.standingText}
            onChange={(standingText) => onChange({ standingText })}
          />
          <Text
            label={words.guidance}
            name={words.guidanceOf(heading)}
            hint={words.guidanceHint}
            value={section.guidance}
            stored={stored.guidance}
            onChange={(guidance) => onChange({ guidance })}
          />
        </div>
      )}
    </li>
  )
}

interface TextProps {
  readonly label: string
  readonly name: string
  readonly hint: string
  readonly value: string | null
  readonly stored: string | null
  readonly onChange: (text: string | null) => void
}

function Text({ label, name, hint, value, stored, onChange }: TextProps) {
  const draft = useDraftText(value ?? '', (text) => onChange(text.trim() === '' ? null : text), stored ?? '')
  return <Textarea label={label} aria-label={name} placeholder={hint} autosize minRows={1} {...draft} />
}

interface ToolProps {
  readonly label: string
  readonly name: string
  readonly icon: IconName
  readonly onClick: (() => void) | null
}

function Tool({ label, name, icon, onClick }: ToolProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant="subtle"
        color="gray"
        c="var(--ink-soft)"
        size={24}
        aria-label={`${label}: ${name}`}
        aria-disabled={onClick === null}
        data-off={onClick === null || undefined}
        className={classes['tool'] ?? ''}
        onClick={() => onClick?.()}
      >
        <Icon name={icon} size={14} />
      </ActionIcon>
    </Tooltip>
  )
}
