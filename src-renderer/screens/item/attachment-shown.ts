/** What may be shown in a tab of its own, and as what: pictures and PDF, which run nothing. SVG and HTML may, and are only saved. */
const shownTypes: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
}

/** The type a file is shown as by its name's ending; null where it is only saved. */
export function shownType(fileName: string): string | null {
  return shownTypes[/\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? ''] ?? null
}

/** Shows a file in a new tab, as the type we say, whatever it says it is: the tab is of the window's own origin. */
export function showInTab(file: File, type: string): void {
  const url = URL.createObjectURL(new Blob([file], { type }))
  window.open(url, '_blank', 'noopener')
  // The tab reads the address after this call has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
