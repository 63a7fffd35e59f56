import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

/**
 * pdf.js, made ready for reading text where there is neither a browser nor a canvas. It wants a matrix to be there when it is loaded,
 * and is told where its other half lies, for it does not find that itself in every kind of process.
 */
export async function loadPdfReader() {
  if (!('DOMMatrix' in globalThis)) Object.assign(globalThis, { DOMMatrix: class {} })
  const reader = await quietly(() => import('pdfjs-dist/legacy/build/pdf.mjs'))
  const worker = createRequire(import.meta.url).resolve('pdfjs-dist/legacy/build/pdf.worker.mjs')
  reader.GlobalWorkerOptions.workerSrc = pathToFileURL(worker).href
  return reader
}

/** As it is loaded it warns of a canvas that is not there, in English and where a secretary reads. */
async function quietly<T>(load: () => Promise<T>): Promise<T> {
  const { warn } = console
  console.warn = () => undefined
  try {
    return await load()
  } finally {
    console.warn = warn
  }
}
