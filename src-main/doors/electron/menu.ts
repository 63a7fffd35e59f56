import type { MenuItemConstructorOptions } from 'electron'
import type { MenuLabel, ShownMenu } from '../../contract/abilities.ts'

type Entry = MenuItemConstructorOptions
type Role = NonNullable<Entry['role']> & MenuLabel
const separator: Entry = { type: 'separator' }

/** What a menu is made of: the system it stands on, what the window shows, and who is told what is chosen. */
export interface MenuOptions {
  readonly platform: NodeJS.Platform
  readonly shown: ShownMenu
  readonly choose: (id: string) => void
}

/**
 * The program's menus as each system has them: on a Mac the program's own menu comes first and holds what is about the program and
 * how it is ended; on Windows and Linux that stands under File and Help.
 */
export function menuTemplate({ platform, shown, choose }: MenuOptions): Entry[] {
  const { labels } = shown
  const isMac = platform === 'darwin'
  const command = (id: MenuLabel): Entry => commandEntry({ id, shown, choose })
  const role = (name: Role): Entry => ({ role: name, label: labels[name] })
  const menu = (name: MenuLabel, ...submenu: readonly Entry[]): Entry => ({
    label: labels[name],
    submenu: [...submenu],
  })

  const own: Entry = {
    label: 'Referent',
    submenu: [
      command('about'),
      separator,
      role('services'),
      separator,
      ...(['hide', 'hideOthers', 'unhide'] as const).map(role),
      separator,
      role('quit'),
    ],
  }
  const ending = isMac ? [role('close')] : [role('close'), role('quit')]
  const help = (['keys', 'backups', 'data-folder', 'log'] as const).map(command)
  return [
    ...(isMac ? [own] : []),
    menu(
      'file',
      ...(['new-window', 'new-meeting', 'new-item'] as const).map(command),
      separator,
      ...(['import', 'export', 'print'] as const).map(command),
      separator,
      ...ending,
    ),
    menu(
      'edit',
      ...(['undo', 'redo'] as const).map(command),
      separator,
      ...(['cut', 'copy', 'paste', 'pasteAndMatchStyle', 'selectAll'] as const).map(role),
      separator,
      ...(['find', 'next-mistake', 'search', 'palette'] as const).map(command),
    ),
    menu(
      'view',
      ...(['theme-light', 'theme-dark', 'theme-auto'] as const).map(command),
      separator,
      ...(['resetZoom', 'zoomIn', 'zoomOut'] as const).map(role),
      separator,
      role('togglefullscreen'),
    ),
    {
      ...menu(
        'window',
        ...(isMac ? (['minimize', 'zoom', 'front'] as const) : (['minimize'] as const)).map(role),
      ),
      role: 'windowMenu',
    },
    { ...menu('help', ...help, ...(isMac ? [] : [separator, command('about')])), role: 'help' },
  ]
}

/** A command of the window; grey where it can't be done now. Its keys are shown here and heard in the window. */
function commandEntry({
  id,
  shown,
  choose,
}: {
  id: MenuLabel
  shown: ShownMenu
  choose: (id: string) => void
}): Entry {
  const open = shown.open.find((command) => command.id === id)
  const shortcut = open?.shortcut ?? null
  return {
    id,
    label: shown.labels[id],
    enabled: open !== undefined,
    click: () => choose(id),
    ...(shortcut === null ? {} : { accelerator: acceleratorOf(shortcut), registerAccelerator: false }),
  }
}

/** "mod+shift+N" as Electron writes it: "CmdOrCtrl+Shift+N". */
export function acceleratorOf(shortcut: string): string {
  const called: Readonly<Record<string, string>> = { mod: 'CmdOrCtrl', shift: 'Shift', alt: 'Alt' }
  return shortcut
    .split('+')
    .map((key) => called[key] ?? key.replace(/^Arrow/, ''))
    .join('+')
}
