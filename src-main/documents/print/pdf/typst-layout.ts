import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import type { PrintResources } from '../printed.ts'
import type { PictureFile } from './block-data.ts'
import type { OutlineData } from './outline-data.ts'

/** A folder that need not exist: everything the template reads lies in memory. */
const root = process.platform === 'win32' ? 'C:\\referent' : '/referent'

/** A Typst compiler that holds the fonts, and reads nothing but what it is given. */
export function typstCompiler(resources: PrintResources): NodeCompiler {
  return NodeCompiler.create({
    workspace: root,
    fontArgs: [{ fontBlobs: resources.fonts.map((font) => Buffer.from(font)) }],
  })
}

/** Lays out data by the template; throws with Typst's own reasons where that fails. */
export function layOut(compiler: NodeCompiler, template: string, data: OutlineData): NodeTypstDocument {
  return withPictures(compiler, data.pictures, () => {
    const compiled = compiler.compile({ mainFileContent: template, inputs: { document: data.json } })
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
  const broken = withPictures(compiler, pictures, () =>
    pictures.filter(
      ({ name }) => compiler.compile({ mainFileContent: `#image("/${name}")` }).result === null,
    ),
  )
  return new Set(broken.map(({ base64 }) => base64))
}

function withPictures<T>(compiler: NodeCompiler, pictures: readonly PictureFile[], work: () => T): T {
  for (const picture of pictures) compiler.mapShadow(inMemory(picture.name), Buffer.from(picture.bytes))
  try {
    return work()
  } finally {
    for (const picture of pictures) compiler.unmapShadow(inMemory(picture.name))
  }
}

function inMemory(name: string): string {
  return process.platform === 'win32' ? `${root}\\${name}` : `${root}/${name}`
}
