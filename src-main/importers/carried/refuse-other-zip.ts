import { strFromU8 } from 'fflate'
import { refusal } from '../../domain/refusal.ts'
import { refused } from '../../domain/result.ts'
import type { OtherZip } from '../../domain/told/file-refusals.ts'

/** What else than a Word file begins like one: its usual endings, and what stands in it, also where it is cut off. */
const kinds: readonly (readonly [OtherZip, RegExp, RegExp])[] = [
  ['et regneark', /\.(xlsx|xlsm|xltx|ods)$/i, /xl\/workbook|opendocument\.spreadsheet/],
  ['en præsentation', /\.(pptx|pptm|ppsx|odp)$/i, /ppt\/presentation|opendocument\.presentation/],
  ['en OpenDocument-tekst', /\.(odt|ott)$/i, /opendocument\.text/],
  ['en zip-fil', /\.zip$/i, /(?!)/],
]

/** The names in a zip archive stand before each file; those that tell its kind come early. */
const lookedAt = 1_000_000

/** The refusal of a zip archive that is not meant as a Word file, by its right name; null where it may be one. */
export function refuseOtherZip({ fileName, bytes }: { fileName: string; bytes: Uint8Array }) {
  const words = strFromU8(bytes.subarray(0, lookedAt), true)
  const kind = /word\/document/.test(words)
    ? undefined
    : kinds.find(([, name, inside]) => name.test(fileName) || inside.test(words))?.[0]
  if (kind === undefined) return null
  return refused(
    refusal(
      'other-kind-of-file',
      `«${fileName}» er ${kind}, og det kan ikke indlæses som et møde. Intet er ændret.`,
      'Vælg en dagsorden eller et referat, som er gemt fra Referent som Word eller «PDF til arkiv», eller gem teksten som ren tekst.',
      { fileName, kind },
    ),
  )
}
