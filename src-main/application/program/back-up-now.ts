import { basename } from 'node:path'
import { ok, type Result } from '../../domain/result.ts'
import type { AppContext } from '../context.ts'

/** Lays a backup of the open store, unless nothing has changed since the newest. */
export function backUpNow({ store, now }: AppContext): Result<{ name: string; made: boolean }> {
  const laid = store.backUp(now())
  if (!laid.ok) return laid
  return ok({ name: basename(laid.value.path), made: laid.value.made })
}
