import { useMemo } from 'react'
import { connectionRefusal } from './connection-refusal.ts'
import { type Program, useProgram } from './program.ts'
import { tellTaken } from './tell-taken.ts'
import type { Undo } from './use-undo.ts'

/** Ctrl+Z and Ctrl+Shift+Z where nothing is open: over everything the program has done; the lists are read again. */
export function useProgramUndo(): Pick<Undo, 'undo' | 'redo'> {
  const program = useProgram()
  return useMemo(
    () => ({
      undo: () => take(program, 'undo').then(() => undefined),
      redo: () => take(program, 'redo').then(() => undefined),
    }),
    [program],
  )
}

/** Takes the deletion of a committee back, and nothing that was done since; true when the committee is there again. */
export function usePutBack(): (committeeId: string) => Promise<boolean> {
  const program = useProgram()
  return (deletion) => take(program, 'undo', { deletion })
}

async function take(
  { api, readCommittees }: Program,
  way: 'undo' | 'redo',
  what: { readonly deletion?: string } = {},
): Promise<boolean> {
  const result = await api.undo[way](what).catch((error: unknown) => ({
    ok: false as const,
    refusal: connectionRefusal(error),
  }))
  tellTaken(way, result)
  if (result.ok) await readCommittees()
  return result.ok
}
