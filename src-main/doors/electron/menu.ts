import type { MenuItemConstructorOptions } from 'electron'

/** What the menu needs from the program. */
export interface MenuActions {
  readonly revealDataFolder: () => void
}

/** The program's menu in Danish. The window's own commands stand in the window; here is what belongs to the system. */
export function menuTemplate(platform: NodeJS.Platform, actions: MenuActions): MenuItemConstructorOptions[] {
  const mac: MenuItemConstructorOptions[] = [
    { role: 'about', label: 'Om Referent' },
    { type: 'separator' },
    { role: 'hide', label: 'Skjul Referent' },
    { role: 'hideOthers', label: 'Skjul andre' },
    { type: 'separator' },
  ]
  return [
    {
      label: platform === 'darwin' ? 'Referent' : 'Filer',
      submenu: [
        ...(platform === 'darwin' ? mac : []),
        { label: 'Vis mappen med møderne', click: actions.revealDataFolder },
        { type: 'separator' },
        { role: 'quit', label: 'Afslut' },
      ],
    },
    { label: 'Rediger', submenu: editing },
    { label: 'Vis', submenu: viewing },
    {
      label: 'Vindue',
      submenu: [
        { role: 'minimize', label: 'Minimer' },
        { role: 'close', label: 'Luk' },
      ],
    },
  ]
}

const editing: MenuItemConstructorOptions[] = [
  { role: 'undo', label: 'Fortryd' },
  { role: 'redo', label: 'Gentag' },
  { type: 'separator' },
  { role: 'cut', label: 'Klip' },
  { role: 'copy', label: 'Kopiér' },
  { role: 'paste', label: 'Sæt ind' },
  { role: 'pasteAndMatchStyle', label: 'Sæt ind som ren tekst' },
  { role: 'selectAll', label: 'Markér alt' },
]

const viewing: MenuItemConstructorOptions[] = [
  { role: 'reload', label: 'Indlæs vinduet igen' },
  { type: 'separator' },
  { role: 'resetZoom', label: 'Normal størrelse' },
  { role: 'zoomIn', label: 'Større' },
  { role: 'zoomOut', label: 'Mindre' },
  { type: 'separator' },
  { role: 'togglefullscreen', label: 'Fuld skærm' },
]
