import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import type { PictureFile } from './block-data.ts'
import type { OutlineData } from './outline-data.ts'

/** A folder that need not exist: everything the template reads lies in memory. */
const root = process.platform === 'win32' ? 'C:\\referent' : '/referent'

/** A Typst compiler that holds the fonts, and reads nothing but what it is given. */
export function typstCompiler(fonts: readonly Uint8Array[]): NodeCompiler {
  return NodeCompiler.create({
    workspace: root,
    fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }],
  })
}

/** What is laid out: the outline's data, and the meeting file that the document carries, null for none. */
export interface LayoutData extends OutlineData {
  readonly carried: Uint8Array | null
}

/** The name that a PDF carries the meeting file under. */
const carriedName = 'referent-meeting.json'

/** Lays out data by the template; throws with Typst's own reasons where that fails. */
export function layOut(compiler: NodeCompiler, template: string, data: LayoutData): NodeTypstDocument {
  const { json, pictures, carried } = data
  const files = carried === null ? pictures : [...pictures, { name: carriedName, bytes: carried }]
  const inputs = { document: json, carried: carried === null ? '' : `/${carriedName}` }
  return withFiles(compiler, files, () => {
    const compiled = compiler.compile({ mainFileContent: template, inputs })
    const { result } = compiled
    if (result !== null) return result
    const reasons = compiled.takeDiagnostics()?.shortDiagnostics ?? []
    throw new Error(`the PDF template did not compile: ${JSON.stringify(reasons)}`)
  })
}

/** Base64 of the pictures that cannot be read to the end, tried one by one. */
export function brokenPictures(
  compiler: NodeCompiler,
  pictures: readonly PictureFile[],
): ReadonlySet<string> {
  const broken = withFiles(compiler, pictures, () =>
    pictures.filter(
      ({ name }) => compiler.compile({ mainFileContent: `#image("/${name}")` }).result === null,
    ),
  )
  return new Set(broken.map(({ base64 }) => base64))
}

function withFiles<T>(
  compiler: NodeCompiler,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  work: () => T,
): T {
  for (const { name, bytes } of files) compiler.mapShadow(inMemory(name), Buffer.from(bytes))
  try {
    return work()
  } finally {
    for (const { name } of files) compiler.unmapShadow(inMemory(name))
  }
}

function inMemory(name: string): string {
  return process.platform === 'win32' ? `${root}\\${name}` : `${root}/${name}`
}
