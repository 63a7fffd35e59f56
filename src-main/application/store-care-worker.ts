import { parentPort, workerData } from 'node:worker_threads'
import { careForStore } from '../store/care.ts'

/** The care worker: reads the store in the data folder it is given through, copies it, and answers whether it is sound. */
parentPort?.postMessage(careForStore(String(workerData), new Date()))
