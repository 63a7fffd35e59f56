import { parentPort } from 'node:worker_threads'
import { checkFile } from './file-checks/check-file.ts'
import type { FileToRead } from './file-checks/file-reader.ts'
import type { FileReply } from './file-checks/worker-file-reader.ts'

/** The file worker: answers every `FileToRead` with a `FileReply`, in order. */
parentPort?.on('message', (file: FileToRead) => {
  void checkFile(file)
    .catch((): FileReply => null)
    .then((reply) => parentPort?.postMessage(reply))
})
