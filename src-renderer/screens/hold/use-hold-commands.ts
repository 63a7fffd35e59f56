import { useRef } from 'react'
import { useCommands } from '../../shell/commands.ts'
import type { KeyLine } from './key-lines.ts'
import { type HoldKeys, keyName } from './use-hold-keys.ts'

/** Offers by name (Ctrl+K) what the keys of the screen do, with the key beside it. */
export function useHoldCommands(keys: HoldKeys, lines: readonly KeyLine[]): void {
  const latest = useRef(keys)
  latest.current = keys
  useCommands('hold', () =>
    lines.flatMap(({ key, words, press }) => {
      const name = press === null ? null : pressedName(press)
      if (name === null || keys[name] === undefined) return []
      // A list that was opened while the screen moved on does what the key does on the screen that is seen.
      const run = () => latest.current[name]?.()
      return [{ kind: 'action' as const, name: words, screenKey: key, run }]
    }),
  )
}

function pressedName({ key = '', ctrlKey = false, shiftKey = false }: KeyboardEventInit): string {
  return keyName({ key, ctrlKey, shiftKey, metaKey: false, altKey: false })
}
