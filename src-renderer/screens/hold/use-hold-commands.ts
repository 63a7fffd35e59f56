import { useCommands } from '../../shell/commands.ts'
import type { KeyLine } from './key-lines.ts'
import { type HoldKeys, keyName } from './use-hold-keys.ts'

/** Offers by name (Ctrl+K) what the keys of the screen do, with the key beside it. */
export function useHoldCommands(keys: HoldKeys, lines: readonly KeyLine[]): void {
  useCommands('hold', () =>
    lines.flatMap(({ key, words, press }) => {
      const run = press === null ? undefined : keys[pressedName(press)]
      return run === undefined ? [] : [{ kind: 'action' as const, name: words, screenKey: key, run }]
    }),
  )
}

function pressedName({ key = '', ctrlKey = false }: KeyboardEventInit): string {
  return keyName({ key, ctrlKey, metaKey: false, altKey: false })
}
