import { type Refusal, refusal } from '../refusal.ts'

/** The largest file that can be attached, in bytes (200 MB). */
export const largestFile = 200 * 1024 * 1024

/** Why a file cannot be attached: it is empty or too big; null where it can. `size` in bytes. */
export function fileProblem({
  name,
  size,
}: {
  readonly name: string
  readonly size: number
}): Refusal | null {
  if (size === 0)
    return refusal(
      'file-empty',
      `Filen «${name}» er tom og er ikke vedhæftet. De andre bilag er uændrede.`,
      'Se efter, om filen er gemt færdig, og vælg den igen.',
      { name },
    )
  if (size > largestFile)
    return refusal(
      'file-too-big',
      `Filen «${name}» fylder mere end 200 MB og er ikke vedhæftet. De andre bilag er uændrede.`,
      'Gør filen mindre, eller tilføj kun navnet og send filen særskilt.',
      { name },
    )
  return null
}

/** The refusal for a file that went away, or is a folder, while it was being read. */
export function vanishedFile(name: string): Refusal {
  return refusal(
    'file-vanished',
    `«${name}» kunne ikke læses og er ikke vedhæftet. Måske er filen flyttet eller slettet, eller det er en mappe. De andre bilag er uændrede.`,
    'Find filen, og vælg den igen.',
    { name },
  )
}
