import { UnstyledButton } from '@mantine/core'
import { lazy, type ReactNode, Suspense, useRef } from 'react'
import type { StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import { useCommands } from '../../shell/commands.ts'
import { useSession } from '../../state/session-context.ts'
import { useStore } from '../../state/store.ts'
import { Icon, type IconName } from '../../widgets/icon.tsx'
import { useKeys } from '../../widgets/use-keys.ts'
import { texts } from '../../words/texts.ts'
import { ChecksBeside } from '../checks/checks-beside.tsx'
import { countOpen } from '../checks/sort-findings.ts'
import { PagesBeside } from '../pages/pages-beside.tsx'
import classes from './beside.module.css'
import type { BesideTab } from './beside-kept.ts'
import { useBesideTab } from './use-beside-tab.ts'

const words = texts.pages

/** What opens over a screen and has an Escape of its own. */
const ownEscape = '[role="dialog"], [role="menu"]'

const VersionsBeside = lazy(async () => ({
  default: (await import('../versions/versions-beside.tsx')).VersionsBeside,
}))

/** What can stand beside the item: a tab's name, its icon, a count where it has one, and what it shows. */
interface Tab {
  readonly tab: BesideTab
  readonly icon: IconName
  readonly show: (item: StoredItem) => ReactNode
}

const tabs: readonly Tab[] = [
  { tab: 'pages', icon: 'file-text', show: (item) => <PagesBeside item={item} /> },
  { tab: 'checks', icon: 'checklist', show: (item) => <ChecksBeside item={item} /> },
  {
    tab: 'versions',
    icon: 'history',
    show: (item) => (
      <Suspense fallback={null}>
        <VersionsBeside key={item.id} item={item} />
      </Suspense>
    ),
  },
]

/**
 * The column beside the item: a strip of tabs at the edge of the window, and what the chosen one shows. In a narrow window
 * that lies over the item until it is closed again.
 */
export function Beside({ item }: { readonly item: StoredItem }) {
  const { open, over, turn, close } = useBesideTab()
  const strip = useRef<HTMLDivElement>(null)
  function closeOver() {
    if (document.querySelector(ownEscape) !== null) return
    close()
    strip.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus()
  }
  useKeys(over && open !== null ? [['Escape', closeOver]] : [], 'outside-text')
  useCommands('beside', () =>
    tabs.map(({ tab }) => ({
      kind: 'action',
      name: open === tab ? words.hide(words.tabs[tab]) : words.show(words.tabs[tab]),
      run: () => turn(tab),
    })),
  )
  const shown = tabs.find(({ tab }) => tab === open)
  return (
    <aside
      className={classes['beside']}
      aria-label={words.beside}
      data-column="beside"
      data-beside={shown ? (over ? 'over' : 'open') : 'closed'}
      data-tab={shown?.tab}
    >
      {shown && (
        <div className={classes['panel']} id="beside-panel">
          {shown.show(item)}
        </div>
      )}
      <div ref={strip} className={classes['strip']}>
        {tabs.map(({ tab, icon }) => (
          <UnstyledButton
            key={tab}
            className={classes['tab'] ?? ''}
            aria-expanded={open === tab}
            aria-controls={open === tab ? 'beside-panel' : undefined}
            title={words.tabs[tab]}
            onClick={() => turn(tab)}
          >
            <Icon name={icon} size={20} />
            <span className={classes['name']}>{words.tabs[tab]}</span>
            {tab === 'checks' && <CheckCount />}
          </UnstyledButton>
        ))}
      </div>
    </aside>
  )
}

/** How many findings of the meeting ask to be done something about; nothing where there are none. */
function CheckCount() {
  const count = countOpen(useStore(useSession().findings))
  return count === 0 ? null : <span className={classes['count']}>({count})</span>
}
