import { join } from 'node:path'
import { readPrintResources } from '../../src-main/application/documents/read-print-resources.ts'
import type { PrintResources } from '../../src-main/documents/print/printed.ts'

/** The template and the fonts, as the application reads them. */
export function printResources(): PrintResources {
  return readPrintResources(join(import.meta.dirname, '..', '..', 'resources'))
}
