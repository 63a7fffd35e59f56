import { TextInput, UnstyledButton } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { sectionKey } from '../../../src-main/domain/items/section-key.ts'
import { sectionHeadings } from '../../../src-main/domain/meeting/section-keys.ts'
import { isLeft } from '../../widgets/focus-place.ts'
import { QuietLine } from '../../widgets/quiet-line.tsx'
import { useFocusBackTo } from '../../widgets/use-focus-back.ts'
import { texts } from '../../words/texts.ts'
import classes from './templates.module.css'
import { useTemplates } from './use-templates.ts'

const words = texts.templates

export interface KindsListProps {
  readonly chosen: string
  readonly onChoose: (kind: string) => void
}

/** The kinds of item, in the order they are offered in; a new one begins with a single section. */
export function KindsList({ chosen, onChoose }: KindsListProps) {
  const { templates, isOwn, change } = useTemplates()
  const [name, setName] = useState<string | null>(null)
  const opener = useFocusBackTo(name !== null)

  function submit(event: FormEvent) {
    event.preventDefault()
    const label = (name ?? '').trim()
    setName(null)
    if (label === '') return
    const kind = sectionKey(
      label,
      templates.map((template) => template.kind),
    )
    const sections = [newSection('case-presentation', sectionHeadings['case-presentation'])]
    change((all) => ({ ...all, templates: [...all.templates, { kind, label, sections }] }))
    onChoose(kind)
  }
  return (
    <nav aria-label={words.kinds}>
      <h2 className={classes['title']}>{words.kinds}</h2>
      <ul className={classes['kinds']}>
        {templates.map(({ kind, label }) => (
          <li key={kind}>
            <UnstyledButton
              className={classes['kind'] ?? ''}
              aria-current={kind === chosen || undefined}
              onClick={() => onChoose(kind)}
            >
              {label}
              <span className={classes['origin']}>{isOwn(kind) ? words.own : words.standard}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {name === null ? (
        <QuietLine ref={opener} words={words.addKind} onClick={() => setName('')} />
      ) : (
        <form onSubmit={submit}>
          <TextInput
            aria-label={words.kindName}
            placeholder={words.kindName}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            onBlur={(event) => isLeft(event) && submit(event)}
            onKeyDown={(event) => event.key === 'Escape' && setName(null)}
            autoFocus
          />
        </form>
      )}
    </nav>
  )
}

function newSection(key: string, heading: string) {
  return { key, heading, mandatory: false, standingText: null, guidance: null }
}
