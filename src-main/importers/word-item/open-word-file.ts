import { strFromU8, type UnzipFileInfo, unzipSync } from 'fflate'
import { type Refusal, refusal } from '../../domain/refusal.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { attribute, children, parseXml, type Xml } from './xml.ts'

/** A Word file, unpacked: its parts by name, and what the document's relationships lead to. */
export interface WordFile {
  readonly document: Xml
  /** A part as XML; null where the file has none of that name. */
  readonly part: (name: string) => Xml | null
  /** The bytes of a part. */
  readonly bytes: (name: string) => Uint8Array | undefined
  readonly names: readonly string[]
  /** The target of a relationship of the document: an address outside, or the name of a part. */
  readonly target: (id: string | null) => { readonly outside: boolean; readonly target: string } | null
}

/** No form is so large; a zip that unpacks to more is a trap. */
const most = { parts: 2000, bytes: 200_000_000 } as const

/** Unpacks a Word file; refused where it is no zip, is damaged or is no Word document. */
export function openWordFile(bytes: Uint8Array): Result<WordFile> {
  try {
    const parts = unzipSync(bytes, { filter: withinLimits() })
    const part = (name: string) => {
      const found = parts[name]
      return found === undefined ? null : parseXml(strFromU8(found))
    }
    const document = part('word/document.xml')
    if (document === null) return refused(notWord())
    return ok({
      document,
      part,
      bytes: (name) => parts[name],
      names: Object.keys(parts),
      target: targets(part('word/_rels/document.xml.rels')),
    })
  } catch {
    return refused(damaged())
  }
}

function withinLimits(): (file: UnzipFileInfo) => boolean {
  const sum = { parts: 0, bytes: 0 }
  return ({ originalSize }) => {
    sum.parts += 1
    sum.bytes += originalSize
    if (sum.parts > most.parts || sum.bytes > most.bytes) throw new Error('the file unpacks to too much')
    return true
  }
}

function targets(relationships: Xml | null): WordFile['target'] {
  const known = new Map(
    children(relationships ?? undefined).map((one) => {
      const target = attribute(one, 'Target') ?? ''
      const outside = attribute(one, 'TargetMode') === 'External'
      return [attribute(one, 'Id'), { outside, target: outside ? target : partName(target) }]
    }),
  )
  return (id) => known.get(id) ?? null
}

/** Targets count from the folder of the document. */
function partName(target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  return target.startsWith('../') ? target.slice(3) : `word/${target}`
}

function notWord(): Refusal {
  return refusal(
    'not-word',
    'Filen er ikke et Word-dokument (.docx). Intet er ændret.',
    'Vælg den Word-fil, der er kommet tilbage.',
  )
}

function damaged(): Refusal {
  return refusal(
    'word-damaged',
    'Filen kan ikke læses. Den er beskadiget, eller den er ikke et Word-dokument (.docx). Intet er ændret.',
    'Bed om at få filen sendt igen, gemt som Word-dokument.',
  )
}
