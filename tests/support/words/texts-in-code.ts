import { parseSync } from 'vite'

/** Attributes whose words a person meets, on the screen or through a screen reader. */
const readAttributes =
  /^(aria-(label|description|placeholder|valuetext|roledescription)|alt|description|error|label|placeholder|title)$/
/** Attributes whose words are marks for the browser. */
const unreadAttributes = /^(className|classNames|style|styles|d|aria-keyshortcuts)$/
/** The names of keys as the browser and the keyboard have them, alone or pressed together ("Mod-Alt-f"). */
const keyName =
  '(\\p{L}|F\\d+|Alt|AltGraph|Arrow(Up|Down|Left|Right)|Backspace|CapsLock|ContextMenu|Control|Delete|End|Enter|Esc|Escape|Home|Meta|Mod|Page(Up|Down)|Shift|Tab)'
const keyNames = new RegExp(`^${keyName}([-+ ]${keyName})*$`, 'u')
/** One declaration of a style that is set from code: "counter-reset: outline". */
const declaration = /^[a-z]+-[a-z-]+: [a-z]/

/**
 * Every text in a TypeScript file that looks as if a person would read it: words between tags, words in an attribute that is
 * read, a string or template with two words, a Danish letter or a quotation mark, and a string that begins with a capital.
 * Names of keys, types, and what is thrown for programmers are none.
 */
export function textsInCode(file: string, code: string): readonly string[] {
  const { program, errors } = parseSync(file, code)
  const [error] = errors
  if (error !== undefined) throw new Error(`${file}: ${error.message}`)
  const found: string[] = []
  visit(program, found)
  return found
}

type Node = Readonly<Record<string, unknown>>

function visit(value: unknown, found: string[]): void {
  if (Array.isArray(value)) for (const entry of value) visit(entry, found)
  else if (isNode(value) && !isUnread(value)) {
    found.push(...textIn(value))
    for (const child of Object.values(value)) visit(child, found)
  }
}

function isUnread(node: Node): boolean {
  const type = String(node['type'])
  if (type.startsWith('TS') && !type.endsWith('Expression')) return true
  if (type === 'ImportDeclaration' || type === 'ThrowStatement') return true
  return type === 'JSXAttribute' && unreadAttributes.test(nameOf(node))
}

function textIn(node: Node): readonly string[] {
  switch (node['type']) {
    case 'JSXElement':
    case 'JSXFragment':
      return listOf(node['children']).flatMap(shown)
    case 'JSXAttribute':
      return readAttributes.test(nameOf(node)) ? shown(node['value']) : []
    case 'Literal':
      return stringsThat(looksRead, node['value'])
    case 'TemplateElement':
      return isNode(node['value']) ? stringsThat(looksReadBetween, node['value']['cooked']) : []
    default:
      return []
  }
}

/** Words at a place that is read, where every word counts, but those that are found wherever they stand. */
function shown(value: unknown): readonly string[] {
  if (!isNode(value)) return []
  switch (value['type']) {
    case 'JSXText':
      return stringsThat(isWord, value['value'])
    case 'Literal':
      return stringsThat((text) => isWord(text) && !looksRead(text), value['value'])
    case 'JSXExpressionContainer':
      return shown(value['expression'])
    case 'ConditionalExpression':
      return [...shown(value['consequent']), ...shown(value['alternate'])]
    case 'LogicalExpression':
      return shown(value['right'])
    default:
      return []
  }
}

function isWord(text: string): boolean {
  return /\p{L}/u.test(text) && !keyNames.test(text.trim())
}

function looksRead(text: string): boolean {
  if (keyNames.test(text) || declaration.test(text)) return false
  return /[æøå«»…]|\p{L} \p{L}/iu.test(text) || (/^\p{Lu}\p{Ll}/u.test(text) && isWord(text))
}

/** Between the values of a template, a word with a blank at its side is enough. */
function looksReadBetween(text: string): boolean {
  return !declaration.test(text) && /[æøå«»…]|\p{L}{2} |^,? \p{L}{2}/iu.test(text)
}

function stringsThat(holds: (text: string) => boolean, value: unknown): readonly string[] {
  return typeof value === 'string' && holds(value) ? [value.trim()] : []
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function nameOf(attribute: Node): string {
  return isNode(attribute['name']) ? String(attribute['name']['name']) : ''
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null
}
