import type { Phrase } from '../../domain/committee/committee-settings.ts'
import { settingsOf } from '../../store/committee-settings.ts'
import type { Readable } from '../../store/handle.ts'
import type { AppContext } from '../context.ts'

/** A committee's own standard phrases, or the program's where it has none. */
export function phrasesInForce(
  context: AppContext,
  handle: Readable,
  committeeId: string,
): readonly Phrase[] {
  return settingsOf(handle, committeeId)?.phrases ?? context.standard().phrases
}
