import { Worker } from 'node:worker_threads'
import { checkFileText, type FileCheck } from '../../domain/checks/file-check.ts'
import type { FileReader, FileToRead } from './file-reader.ts'

/** The longest a file is read, in milliseconds. */
const limit = 60_000
/** How long the worker is kept waiting for another file, in milliseconds. */
const kept = 5_000

/** What the worker answers: what it found, or null where it failed on the file. */
export type FileReply = FileCheck | null

/**
 * Reads files in a worker thread at `url`, one at a time as they are asked for. One on which the worker fails or never ends is
 * told as damaged. The worker goes when there is nothing more to read: what reads PDFs takes much memory.
 */
export function workerFileReader(url: URL): FileReader {
  let worker: Worker | null = null
  let resting: NodeJS.Timeout | undefined
  const end = async () => {
    const ended = worker
    worker = null
    await ended?.terminate()
  }
  return {
    check: async (file) => {
      clearTimeout(resting)
      worker ??= new Worker(url)
      const found = await asked(worker, file)
      if (found === null) await end()
      resting = setTimeout(() => void end(), kept)
      resting.unref()
      return found ?? checkFileText({ read: false, why: 'damaged' })
    },
    close: async () => {
      clearTimeout(resting)
      await end()
    },
  }
}

/** The worker's answer; null where it fails, ends or takes too long. */
function asked(worker: Worker, file: FileToRead): Promise<FileReply> {
  return new Promise((resolve) => {
    const settle = (reply: FileReply) => {
      clearTimeout(timer)
      worker.off('message', settle).off('error', fail).off('exit', fail)
      resolve(reply)
    }
    const fail = () => settle(null)
    const timer = setTimeout(fail, limit)
    worker.on('message', settle).on('error', fail).on('exit', fail)
    worker.postMessage(file)
  })
}
