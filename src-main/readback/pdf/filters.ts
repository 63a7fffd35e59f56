import { inflateSync } from 'node:zlib'
import { inflatedWhole } from '../inflate.ts'
import { ascii85, asciiHex, runLength } from './ascii-filters.ts'
import { lzw } from './lzw.ts'
import { unpredicted } from './predictor.ts'
import {
  isDict,
  isKind,
  isList,
  nameOf,
  type PdfDict,
  type PdfStream,
  PdfTrouble,
  type PdfValue,
} from './values.ts'

/** The bytes of a stream with all its filters undone; `picture` names the filter where what is left is a coded picture. */
export interface Decoded {
  readonly bytes: Uint8Array
  readonly picture: string | null
}

const pictures = new Set(['DCTDecode', 'DCT', 'JPXDecode', 'JBIG2Decode', 'CCITTFaxDecode', 'CCF'])

/** Undoes a stream's filters (ISO 32000-1, 7.4). Throws `PdfTrouble` at a filter that is not known and at broken data. */
export function decoded(stream: PdfStream, resolve: (value: PdfValue | undefined) => PdfValue): Decoded {
  const filters = listOf(resolve(stream.dict.get('Filter') ?? stream.dict.get('F')), resolve)
  const parameters = listOf(resolve(stream.dict.get('DecodeParms') ?? stream.dict.get('DP')), resolve)
  let bytes = stream.raw
  for (const [at, filter] of filters.entries()) {
    const name = nameOf(filter)
    if (name === null) continue
    if (pictures.has(name)) return { bytes, picture: name }
    const given = parameters[at]
    bytes = undone(name, bytes, isDict(given) ? resolvedDict(given, resolve) : new Map())
  }
  return { bytes, picture: null }
}

function undone(filter: string, bytes: Uint8Array, parameters: PdfDict): Uint8Array {
  switch (filter) {
    case 'FlateDecode':
    case 'Fl':
      return unpredicted(inflated(bytes), parameters)
    case 'LZWDecode':
    case 'LZW':
      return unpredicted(lzw(bytes, parameters.get('EarlyChange') !== 0), parameters)
    case 'ASCII85Decode':
    case 'A85':
      return ascii85(bytes)
    case 'ASCIIHexDecode':
    case 'AHx':
      return asciiHex(bytes)
    case 'RunLengthDecode':
    case 'RL':
      return runLength(bytes)
    case 'Crypt':
      if ((nameOf(parameters.get('Name')) ?? 'Identity') === 'Identity') return bytes
  }
  throw new PdfTrouble(`en del af filen er pakket på en måde, som programmet ikke kender (${filter})`)
}

/** What lies behind the end of the packed data would be passed over in silence, so it must be no more than white space. */
function inflated(bytes: Uint8Array): Uint8Array {
  const whole = inflatedWhole(bytes, inflateSync)
  if (whole === null) throw new PdfTrouble('en pakket del af filen er beskadiget')
  return whole
}

function listOf(value: PdfValue, resolve: (value: PdfValue) => PdfValue): readonly PdfValue[] {
  if (value === null) return []
  return isList(value) ? value.map((one) => resolve(one)) : [value]
}

function resolvedDict(dict: PdfDict, resolve: (value: PdfValue) => PdfValue): PdfDict {
  return new Map([...dict].map(([key, value]) => [key, isKind(value, 'ref') ? resolve(value) : value]))
}
