import type { PdfPrinter } from '../../documents/print/pdf/print-pdf.ts'
import type { Printer } from './printer.ts'
import type { FileReader } from './read-back-reader.ts'
import { readPrintResources } from './read-print-resources.ts'

/** A printer in this thread; the compiler and the fonts are loaded when the first page is asked for. */
export function threadPrinter(resources: string): Printer {
  let loading: Promise<PdfPrinter> | null = null
  let reading: FileReader | null = null
  const printer = () => {
    loading ??= import('../../documents/print/pdf/print-pdf.ts').then(({ createPdfPrinter }) =>
      createPdfPrinter(readPrintResources(resources)),
    )
    return loading
  }
  return {
    pdf: async (outline) => (await printer()).print(outline),
    archive: async (outline, carried) => (await printer()).archive(outline, carried),
    layout: async (outline) => (await printer()).layout(outline),
    page: async (outline, place) => (await printer()).page(outline, place),
    binder: async (job) => {
      const { bindAgenda } = await import('../../documents/print/binder/bind-agenda.ts')
      return bindAgenda(job, await printer())
    },
    readBack: async (file, sought) => {
      reading ??= (await import('./read-back-reader.ts')).fileReader()
      return reading(file, sought)
    },
    close: async () => {},
  }
}
