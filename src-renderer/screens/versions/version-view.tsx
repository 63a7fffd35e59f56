import { Button, Group, SegmentedControl, UnstyledButton } from '@mantine/core'
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import type { VersionLine } from '../../../src-main/contract/versions.ts'
import { isEmptyRichText } from '../../../src-main/domain/rich-text/plain-text.ts'
import { RichTextView } from '../../editor/rich-text-view.tsx'
import { useReadOnly } from '../../state/use-read-only.ts'
import { Icon } from '../../widgets/icon.tsx'
import { texts } from '../../words/texts.ts'
import { ComparedText } from './compared-text.tsx'
import { type ShownVersion, useChooseVersion, useVersionText } from './use-versions.ts'
import { versionFate, versionMoment } from './version-words.ts'
import classes from './versions.module.css'

const words = texts.versions

export interface VersionViewProps {
  readonly shown: ShownVersion
  readonly version: VersionLine
  readonly onBack: () => void
}

/** One version: compared with the text now or read for itself, and put back. Escape leads back to the list. */
export function VersionView({ shown, version, onBack }: VersionViewProps) {
  const back = useRef<HTMLButtonElement>(null)
  const [form, setForm] = useState('compare')
  const { restore, keep } = useChooseVersion()
  const readOnly = useReadOnly()
  useLayoutEffect(() => back.current?.focus(), [])
  const leave = async (choice: typeof keep) => {
    if (await choice(shown)) onBack()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onBack()
  }
  return (
    <section
      className={classes['view']}
      aria-label={words.look(shown.name, versionMoment(version))}
      onKeyDown={onKeyDown}
    >
      <UnstyledButton ref={back} className={classes['back'] ?? ''} onClick={onBack}>
        <Icon name="arrow-left" /> {words.back}
      </UnstyledButton>
      <div>
        <h2>{shown.name}</h2>
        <p>{version.since === null ? words.first : words.from(versionMoment(version))}</p>
        <p className={classes['soft']}>{words.until(texts.dates.moment(new Date(version.until)))}</p>
        <p className={classes['fate']} data-marked={version.marks.length > 0 || undefined}>
          {versionFate(version.marks)}
        </p>
      </div>
      <SegmentedControl
        aria-label={words.form}
        size="xs"
        transitionDuration={0}
        value={form}
        onChange={setForm}
        data={[
          { value: 'compare', label: words.forms.compare },
          { value: 'read', label: words.forms.read },
        ]}
      />
      <div className={classes['text']}>
        <VersionBody shown={shown} compare={form === 'compare'} />
      </div>
      <Group gap={8} className={classes['foot'] ?? ''}>
        {!readOnly && (
          <Button size="sm" onClick={() => void leave(restore)}>
            {words.restore}
          </Button>
        )}
        {version.open && (
          <Button size="sm" variant="default" onClick={() => void leave(keep)}>
            {words.two.keep}
          </Button>
        )}
      </Group>
    </section>
  )
}

function VersionBody({ shown, compare }: { readonly shown: ShownVersion; readonly compare: boolean }) {
  const read = useVersionText(shown)
  if (read === null) return null
  if (!read.ok) return <p className={classes['soft']}>{read.refusal.message}</p>
  const { kept, now } = read.value
  if (compare)
    return (
      <ComparedText
        from={kept}
        to={now}
        words={{ difference: words.since, same: words.same, gone: words.gone }}
      />
    )
  if (isEmptyRichText(kept)) return <p className={classes['soft']}>{words.emptyVersion}</p>
  return (
    <div className="document">
      <RichTextView value={kept} />
    </div>
  )
}
