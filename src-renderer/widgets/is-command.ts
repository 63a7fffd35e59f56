/** Whether a key is a command and no letter. AltGr, with which "@" is written, comes as Ctrl and Alt; it is none. */
export function isCommand(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey || event.altKey) && !event.getModifierState('AltGraph')
}
