import { useMantineColorScheme } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useEffect } from 'react'
import { useProgram } from '../state/program.ts'
import { address, goTo, type Route } from '../state/route.ts'
import { texts } from '../words/texts.ts'
import { About } from './about.tsx'
import { nextColumn } from './columns.ts'
import { type Command, useCommands } from './commands.ts'

const words = texts.menu
const { list } = texts.keys
const schemes = ['light', 'dark', 'auto'] as const

export interface ProgramCommandsProps {
  readonly route: Route
  readonly onHelp: () => void
  readonly onPalette: () => void
}

/** What can be done on every screen: by name, by key and from the menu. */
export function ProgramCommands({ route, onHelp, onPalette }: ProgramCommandsProps) {
  const { door } = useProgram()
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: true })
  const [about, aboutHandlers] = useDisclosure()
  // The frame and the menus of the window are as dark as what is in it.
  useEffect(() => void door.showTheme?.(colorScheme), [door, colorScheme])

  useCommands('program', () => [
    { kind: 'action', id: 'palette', name: list.palette, shortcut: 'mod+K', keyOnly: true, run: onPalette },
    {
      kind: 'action',
      id: 'search',
      name: list.search,
      shortcut: 'mod+shift+F',
      run: () => goTo({ at: 'search' }),
    },
    { kind: 'action', name: list.columns, shortcut: 'F6', keyOnly: true, run: () => nextColumn(1) },
    {
      kind: 'action',
      name: list.columnsBack,
      shortcut: 'shift+F6',
      keyOnly: true,
      run: () => nextColumn(-1),
    },
    {
      kind: 'action',
      id: 'new-window',
      name: words.newWindow,
      // A browser keeps this key for itself.
      ...(door.kind === 'electron' ? { shortcut: 'mod+shift+N' } : {}),
      run: () => door.openWindow(address(route)),
    },
    { kind: 'action', id: 'backups', name: texts.backups.title, run: () => goTo({ at: 'backups' }) },
    ...schemes
      .filter((scheme) => scheme !== colorScheme)
      .map((scheme) => ({
        kind: 'action' as const,
        id: `theme-${scheme}`,
        name: words.themes[scheme],
        run: () => setColorScheme(scheme),
      })),
    ...folderCommands(door),
    { kind: 'action', id: 'about', name: words.about, run: aboutHandlers.open },
    { kind: 'action', id: 'keys', name: list.keys, shortcut: 'F1', run: onHelp },
  ])
  return <About opened={about} onClose={aboutHandlers.close} />
}

function folderCommands({ revealDataFolder, revealLog }: ReturnType<typeof useProgram>['door']): Command[] {
  const command = (id: string, name: string, run: (() => Promise<boolean>) | null): Command[] =>
    run === null ? [] : [{ kind: 'action', id, name, run: () => void run() }]
  return [
    ...command('data-folder', texts.shell.dataFolder, revealDataFolder),
    ...command('log', words.log, revealLog),
  ]
}
