import { expect, test, vi } from 'vitest'
import { loadPdfReader } from '../../../src-main/file-texts/load-pdf-reader.ts'

test('nothing is said where the reader of PDF is loaded, and afterwards a warning is one', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  await loadPdfReader()
  expect(warn).not.toHaveBeenCalled()
  console.warn('noget')
  expect(warn).toHaveBeenCalledWith('noget')
})
