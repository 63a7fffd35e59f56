import { restoreStore } from '../../../application/restore-store.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import { holder } from '../open-program.ts'
import { type Outlet, tellRefusal } from '../outlet.ts'

/** Puts a backup, or with `afresh` an empty store, in the place of the store, which is set aside. */
export async function restore(
  dataFolder: string,
  outlet: Outlet,
  options: { backup?: string; afresh?: boolean },
): Promise<ExitCode> {
  const wanted = options.afresh === true ? 'afresh' : { backup: options.backup ?? null }
  const restored = restoreStore({ dataFolder, holder }, wanted)
  if (!restored.ok) {
    tellRefusal(outlet, restored.refusal)
    return exitCodes.refused
  }
  const { from, setAside } = restored.value
  outlet.answer(restored.value, () =>
    [
      from === null ? 'Der er begyndt forfra uden møder.' : `Møderne er hentet fra sikkerhedskopien ${from}.`,
      ...(setAside === null ? [] : [`Den gamle fil er lagt til side som ${setAside}.`]),
    ].join(' '),
  )
  return exitCodes.done
}
