import { isCommand } from '../../widgets/is-command.ts'
import { isRadio, radioGroup, tabStopFrom } from '../../widgets/tab-stops.ts'
import { isWriting } from './use-hold-keys.ts'

/** Presses a key again where the focus now stands, as the keyboard would have: for who hears it, else with what it does of itself. */
export function pressAgain(event: KeyboardEvent): void {
  const target = document.activeElement ?? document.body
  if (target.dispatchEvent(copyOf(event))) actOfItself(target, event)
}

function copyOf(event: KeyboardEvent): KeyboardEvent {
  const { key, code, ctrlKey, metaKey, shiftKey, altKey, repeat } = event
  const modifierAltGraph = event.getModifierState('AltGraph')
  const held = { ctrlKey, metaKey, shiftKey, altKey, modifierAltGraph }
  return new KeyboardEvent('keydown', { key, code, repeat, ...held, bubbles: true, cancelable: true })
}

function actOfItself(target: Element, event: KeyboardEvent): void {
  const { key } = event
  if (key === 'Tab') tabStopFrom(target, event.shiftKey ? -1 : 1)?.focus()
  else if (isCommand(event)) return
  else if (isWriting(target)) writeIn(target, key)
  else if (isRadio(target) && key in besides) chooseBeside(target, besides[key] ?? 1)
  else if (key === ' ' || (key === 'Enter' && !(target instanceof HTMLInputElement))) click(target)
  else if (key === 'Enter') submit(target)
}

function writeIn(field: Element, key: string): void {
  if (key === 'Enter' && field instanceof HTMLInputElement) submit(field)
  else if (key === 'Enter') document.execCommand('insertText', false, '\n')
  else if (key === 'Backspace') document.execCommand('delete')
  else if (key === 'Delete') document.execCommand('forwardDelete')
  else if ([...key].length === 1) document.execCommand('insertText', false, key)
}

function submit(field: Element): void {
  field.closest('form')?.requestSubmit()
}

function click(target: Element): void {
  if (target instanceof HTMLElement && target !== document.body) target.click()
}

const besides: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }

function chooseBeside(radio: HTMLInputElement, by: 1 | -1): void {
  const group = radioGroup(radio)
  const other = group.at((group.indexOf(radio) + by) % group.length)
  other?.focus()
  other?.click()
}
