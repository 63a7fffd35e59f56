/** How the text of a file is read; `unknown` is not read at all. */
export type FileKind = 'pdf' | 'office' | 'locked-office' | 'text' | 'unknown'

const office = ['docx', 'docm', 'dotx', 'xlsx', 'xlsm', 'pptx', 'odt', 'ods', 'odp']
const text = [
  'txt',
  'text',
  'md',
  'markdown',
  'csv',
  'tsv',
  'htm',
  'html',
  'xml',
  'json',
  'eml',
  'ics',
  'log',
]

/** The kind of a file: by its first bytes where they tell, else by the ending of its name. */
export function kindOf(bytes: Uint8Array, fileName: string): FileKind {
  const extension = extensionOf(fileName)
  if (startsWith(bytes, '%PDF-') || extension === 'pdf') return 'pdf'
  // An Office file with a password is an old compound file, whatever it is called.
  if (startsWith(bytes, '\u00d0\u00cf\u0011\u00e0'))
    return office.includes(extension) ? 'locked-office' : 'unknown'
  if (office.includes(extension)) return 'office'
  return text.includes(extension) ? 'text' : 'unknown'
}

/** The ending of a file's name, without the dot and in small letters; empty where it has none. */
export function extensionOf(fileName: string): string {
  return /\.([^.\s]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? ''
}

function startsWith(bytes: Uint8Array, signs: string): boolean {
  return [...signs].every((sign, at) => bytes[at] === sign.charCodeAt(0))
}
