import { crc32, deflateRawSync } from 'node:zlib'
import type { Compression } from '../../documents/print/docx/zip-archive.ts'

/** Node's own compression, for Word files. */
export const compression: Compression = { deflate: (bytes) => deflateRawSync(bytes), crc32 }
