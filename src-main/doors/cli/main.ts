import { printWorkerFor } from './print-worker-for.ts'

// The worker loads its compiler while the other core loads the program itself.
const printWorker = printWorkerFor(process.argv)
void import('./run.ts').then(({ run }) => run(printWorker))
