import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { expect, test } from 'vitest'
import { textsInCode } from '../../../support/words/texts-in-code.ts'

const window = join(import.meta.dirname, '../../../../src-renderer')

/** Folders whose words nobody reads in the window. */
const silent: Readonly<Record<string, string>> = {
  'editor/paste/': 'marks of other programs, looked for in the clipboard',
  'look/': 'colours and typefaces',
  'words/': 'the one place of texts',
}
/** Texts that stand in code with a reason. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  // The Mac is known by this name.
  'shell/key-names.ts': ['Mac'],
  // What stands in a JPEG before what its camera wrote.
  'editor/pictures/stored-picture.ts': ['Exif'],
  // What the browser calls files that are dragged.
  'widgets/use-file-drop.ts': ['Files'],
  // The heading the program's findings name; it is compared and not shown.
  'screens/checks/go-to-finding.ts': ['Deltagere'],
  // Printed in the minutes, which are Danish in either language of the window.
  'screens/item/phrases.ts': [
    'Taget til efterretning',
    'Indstillingen godkendt',
    'Indstilles til godkendelse',
    'Udsættes',
    'Sagen blev drøftet',
    'Fremsendes til kommunalbestyrelsen',
    'Ikke godkendt',
    'Udgår',
  ],
}

test('feature 55: no text stands outside the words of the window', () => {
  const texts = windowFiles().flatMap(({ path, code }) =>
    textsInCode(path, code)
      .filter((text) => !(allowed[path] ?? []).includes(text))
      .map((text) => `${path}: ${text}`),
  )
  expect(texts).toEqual([])
})

test('every exception is still needed', () => {
  const files = new Map(windowFiles().map(({ path, code }) => [path, textsInCode(path, code)]))
  for (const [path, texts] of Object.entries(allowed))
    expect(files.get(path)).toEqual(expect.arrayContaining([...texts]))
})

test.each([
  ['<p>Gemt</p>', 'Gemt'],
  ['<p>{count} bilag</p>', 'bilag'],
  ['<Button aria-label="luk" />', 'luk'],
  ['<TextInput placeholder="navn" />', 'navn'],
  ["const words = { title: 'Ny titel' }", 'Ny titel'],
  ["<p>{closed ? 'lukket' : words.open}</p>", 'lukket'],
  ["<p>{late && 'sent'}</p>", 'sent'],
  ["<Button title={first ? words.first : 'sidste'} />", 'sidste'],
  ["showDone('Gemt')", 'Gemt'],
  ["const shown = 'fraværende'", 'fraværende'],
  [`const place = \`\${committee}, punkt \${number}\``, ', punkt'],
  [`const shown = \`\${count} af \${all}\``, 'af'],
])('%s holds a text', (code, text) => {
  expect(textsInCode('a.tsx', code)).toEqual([text])
})

test.each([
  "import { a } from './Words and more'",
  '<Kbd>F1</Kbd>',
  "throw new Error('no root in the page')",
  "if (event.key === 'Escape') close()",
  '<p className="table wide">{texts.common.save}</p>',
  "const kind: 'Some words' = read()",
  `const id = \`palette-\${index}\``,
  "element.setAttribute('data-state', 'open')",
])('%s holds none', (code) => {
  expect(textsInCode('a.tsx', code)).toEqual([])
})

function windowFiles(): readonly { readonly path: string; readonly code: string }[] {
  return readdirSync(window, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(window, path).split(sep).join('/'), code: readFileSync(path, 'utf8') }))
    .filter(({ path }) => !Object.keys(silent).some((folder) => path.startsWith(folder)))
}
