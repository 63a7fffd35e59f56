import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

/**
 * pdf.js, made ready for reading text where there is neither a browser nor a canvas. It wants a matrix to be there when it is loaded,
 * and is told where its other half lies, for it does not find that itself in every kind of process.
 */
export async function loadPdfReader() {
  if (!('DOMMatrix' in globalThis)) Object.assign(globalThis, { DOMMatrix: class {} })
  const reader = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const worker = createRequire(import.meta.url).resolve('pdfjs-dist/legacy/build/pdf.worker.mjs')
  reader.GlobalWorkerOptions.workerSrc = pathToFileURL(worker).href
  return reader
}
