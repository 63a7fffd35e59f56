import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { PrintResources } from '../../documents/print/printed.ts'

const cuts = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic']

/** Reads the Typst template, the Arimo fonts of the package beside `resources/`, and the font for signs Arimo lacks. */
export function readPrintResources(resources: string): PrintResources {
  const fonts = dirname(
    createRequire(join(resources, 'resources.js')).resolve('@expo-google-fonts/arimo/package.json'),
  )
  return {
    typstTemplate: readFileSync(join(resources, 'typst', 'document.typ'), 'utf8'),
    fonts: [
      ...cuts.map((cut) => join(fonts, cut, `Arimo_${cut}.ttf`)),
      join(resources, 'fonts', 'ReferentSigns.ttf'),
    ].map((path) => readFileSync(path)),
  }
}
