import { type ExitCode, exitCodes } from '../exit-codes.ts'
import type { Program } from '../open-program.ts'
import { type Outlet, tellRefusal } from '../outlet.ts'

/** Creates the sample committee. */
export async function sample(program: Program, outlet: Outlet): Promise<ExitCode> {
  const created = await program.program.createSample()
  if (!created.ok) {
    tellRefusal(outlet, created.refusal)
    return exitCodes.refused
  }
  const { meetingId } = created.value
  outlet.answer(created.value, () => `Prøveudvalget er oprettet med et møde: ${meetingId}`)
  return exitCodes.done
}
