import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PrintResources } from '../../src-main/documents/print/printed.ts'

const root = join(import.meta.dirname, '..', '..')
const cuts = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic']

/** The template and the fonts, as the application reads them. */
export function printResources(): PrintResources {
  return {
    typstTemplate: readFileSync(join(root, 'resources/typst/document.typ'), 'utf8'),
    fonts: [
      ...cuts.map((cut) => join('node_modules/@expo-google-fonts/arimo', cut, `Arimo_${cut}.ttf`)),
      'resources/fonts/ReferentSigns.ttf',
    ].map((path) => readFileSync(join(root, path))),
  }
}
