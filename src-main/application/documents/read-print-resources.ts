import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { PrintResources } from '../../documents/print/printed.ts'
import type { PaperFont } from '../../domain/committee/layout.ts'

const cuts = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic']
const names: Readonly<Record<PaperFont, string>> = { arimo: 'Arimo', carlito: 'Carlito', tinos: 'Tinos' }

/** Reads the Typst template; a family's fonts, from its package beside `resources/`, are read when they are asked for. */
export function readPrintResources(resources: string): PrintResources {
  const { resolve } = createRequire(join(resources, 'resources.js'))
  const fontFiles = (family: PaperFont) => {
    const folder = dirname(resolve(`@expo-google-fonts/${family}/package.json`))
    return cuts.map((cut) => join(folder, cut, `${names[family]}_${cut}.ttf`))
  }
  return {
    typstTemplate: readFileSync(join(resources, 'typst', 'document.typ'), 'utf8'),
    fonts: (family) =>
      [...fontFiles(family), join(resources, 'fonts', 'ReferentSigns.ttf')].map((path) => readFileSync(path)),
  }
}
