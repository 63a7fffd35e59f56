import { readFile, stat } from 'node:fs/promises'
import { checkFileText, type FileCheck } from '../../domain/checks/file-check.ts'
import { largestReadFile, readFileText } from '../../file-texts/read-file-text.ts'
import type { FileToRead } from './file-reader.ts'

/** Reads a file and looks for CPR numbers in its text; a file that is too big is not even opened. */
export async function checkFile({ path, fileName }: FileToRead): Promise<FileCheck> {
  const { size } = await stat(path)
  if (size > largestReadFile) return checkFileText({ read: false, why: 'too-big' })
  return checkFileText(await readFileText(await readFile(path), fileName))
}
