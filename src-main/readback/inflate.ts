import type { inflateSync, Zlib } from 'node:zlib'

/** The bytes unpacked; null where they are broken, or where more than white space lies behind the end of the packed data. */
export function inflatedWhole(bytes: Uint8Array, inflate: typeof inflateSync): Uint8Array | null {
  if (bytes.length === 0) return bytes
  try {
    // With `info` the answer has the engine too, which knows how much it took; the types do not say so.
    const { buffer, engine } = inflate(bytes, { info: true }) as unknown as { buffer: Buffer; engine: Zlib }
    return isBlank(bytes.subarray(engine.bytesWritten)) ? buffer : null
  } catch {
    return null
  }
}

function isBlank(rest: Uint8Array): boolean {
  return rest.every((byte) => byte === 0 || byte === 10 || byte === 13 || byte === 32)
}
