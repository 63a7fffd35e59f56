/** A value of a PDF (ISO 32000-1, 7.3). Strings are their bytes. */
export type PdfValue =
  | null
  | boolean
  | number
  | Uint8Array
  | PdfName
  | PdfRef
  | PdfStream
  | PdfDict
  | readonly PdfValue[]

export type PdfDict = ReadonlyMap<string, PdfValue>

export interface PdfName {
  readonly kind: 'name'
  readonly name: string
}

/** A reference to the object of a number; the generation is not looked at. */
export interface PdfRef {
  readonly kind: 'ref'
  readonly number: number
}

/** A stream with its bytes as they lie in the file. */
export interface PdfStream {
  readonly kind: 'stream'
  readonly dict: PdfDict
  readonly raw: Uint8Array
}

/** An operator of a content stream, or a keyword. */
export interface Operator {
  readonly kind: 'operator'
  readonly name: string
}

/** What cannot be read in a PDF, in plain Danish. */
export class PdfTrouble extends Error {}

export function isDict(value: unknown): value is PdfDict {
  return value instanceof Map
}

export function isBytes(value: unknown): value is Uint8Array {
  return value instanceof Uint8Array
}

export function isList(value: PdfValue | Operator | undefined): value is readonly PdfValue[] {
  return Array.isArray(value)
}

/** Whether a value is a name, a reference, a stream or an operator. */
export function isKind<K extends 'name' | 'ref' | 'stream' | 'operator'>(
  value: PdfValue | Operator | undefined,
  kind: K,
): value is Extract<PdfName | PdfRef | PdfStream | Operator, { readonly kind: K }> {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    (value as { kind: string }).kind === kind // 'kind' was just seen in it
  )
}

/** The text of a name; null for anything else. */
export function nameOf(value: PdfValue | Operator | undefined): string | null {
  return isKind(value, 'name') ? value.name : null
}
