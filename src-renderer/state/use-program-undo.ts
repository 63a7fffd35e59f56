import { useMemo } from 'react'
import { connectionRefusal } from './connection-refusal.ts'
import { type Program, useProgram } from './program.ts'
import { tellTaken } from './tell-taken.ts'
import type { Undo } from './use-undo.ts'

/** Ctrl+Z and Ctrl+Shift+Z where nothing is open: over everything the program has done; the lists are read again. */
export function useProgramUndo(): Pick<Undo, 'undo' | 'redo'> {
  const program = useProgram()
  return useMemo(() => ({ undo: () => take(program, 'undo'), redo: () => take(program, 'redo') }), [program])
}

async function take({ api, readCommittees }: Program, way: 'undo' | 'redo'): Promise<void> {
  const result = await api.undo[way]().catch((error: unknown) => ({
    ok: false as const,
    refusal: connectionRefusal(error),
  }))
  tellTaken(way, result)
  if (result.ok) await readCommittees()
}
