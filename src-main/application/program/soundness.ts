import { type Refusal, refusal } from '../../domain/refusal.ts'
import type { AppContext } from '../context.ts'

/** Waits for the store to be read through; see the contract. */
export async function soundness({ storeCare }: AppContext): Promise<Refusal | null> {
  if (await storeCare.sound) return null
  return refusal(
    'store-found-damaged',
    'Filen med møderne er beskadiget på disken. Intet er slettet, og der er sikkerhedskopier af den.',
    'Luk programmet, og åbn det igen: så lægges filen til side, og du kan hente en sikkerhedskopi.',
  )
}
