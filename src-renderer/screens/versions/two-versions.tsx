import { Button, Group } from '@mantine/core'
import { lazy, Suspense, useRef, useState } from 'react'
import type { OpenVersion } from '../../../src-main/contract/versions.ts'
import type { StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import { useSession } from '../../state/session-context.ts'
import { useStore } from '../../state/store.ts'
import { useReadOnly } from '../../state/use-read-only.ts'
import { SignalIcon } from '../../widgets/signal-icon.tsx'
import { texts } from '../../words/texts.ts'
import { partName } from './part-name.ts'
import { useChooseVersion, useVersionText } from './use-versions.ts'
import classes from './versions.module.css'

const ComparedText = lazy(async () => ({
  default: (await import('./compared-text.tsx')).ComparedText,
}))

const words = texts.versions.two

export interface TwoVersionsProps {
  readonly item: StoredItem
  /** Whether a text is asked about here. */
  readonly here: (part: string) => boolean
  /** Where the focus goes when one is chosen; to the item's page unless given. */
  readonly onChosen?: () => void
}

/** Says beside a text that it was written in two places at once: both can be seen, and one is chosen. */
export function TwoVersions({ item, here, onChosen }: TwoVersionsProps) {
  const open = useStore(useSession().openVersions)
  return open
    .filter(({ itemId, part }) => itemId === item.id && here(part))
    .map((version) => <Asked key={version.versionId} item={item} version={version} onChosen={onChosen} />)
}

interface AskedProps {
  readonly item: StoredItem
  readonly version: OpenVersion
  readonly onChosen: (() => void) | undefined
}

function Asked({ item, version, onChosen }: AskedProps) {
  const box = useRef<HTMLDivElement>(null)
  const [seen, setSeen] = useState(false)
  const { restore, keep } = useChooseVersion()
  const readOnly = useReadOnly()
  const name = partName(version.part, item)
  const shown = { ...version, name }
  const choose = async (choice: typeof keep) => {
    const page = box.current?.closest<HTMLElement>('[data-item]')
    if (!(await choice(shown))) return
    if (onChosen === undefined) page?.focus()
    else onChosen()
  }
  return (
    <div ref={box} className={classes['asked']} role="status">
      <p className={classes['askedTitle']}>
        <SignalIcon signal="notice" /> {words.title(name)}
      </p>
      <p>{words.text(texts.dates.moment(new Date(version.at)))}</p>
      {version.empty && <p>{words.empty}</p>}
      {seen && <Other shown={shown} />}
      <Group gap={8} mt={8}>
        {!version.empty && (
          <Button size="xs" variant="default" aria-expanded={seen} onClick={() => setSeen(!seen)}>
            {seen ? words.hide : words.see}
          </Button>
        )}
        <Button size="xs" variant="default" onClick={() => void choose(keep)}>
          {words.keep}
        </Button>
        {!readOnly && (
          <Button size="xs" variant="default" onClick={() => void choose(restore)}>
            {version.empty ? words.useEmpty : words.use}
          </Button>
        )}
      </Group>
    </div>
  )
}

/** What using the other text would take away from the one that stands, and what it would bring. */
function Other({ shown }: { readonly shown: Parameters<typeof useVersionText>[0] }) {
  const read = useVersionText(shown)
  if (read === null) return null
  if (!read.ok) return <p className={classes['soft']}>{read.refusal.message}</p>
  const { now, kept } = read.value
  return (
    <Suspense fallback={null}>
      <ComparedText from={now} to={kept} words={{ ...words, gone: texts.versions.gone }} />
    </Suspense>
  )
}
