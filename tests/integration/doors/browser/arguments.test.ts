import { describe, expect, it } from 'vitest'
import { readArguments } from '../../../../src-main/doors/browser/arguments.ts'

describe('the words the browser door is started with', () => {
  it.each([
    [[], { dataFolder: null, port: 0 }],
    [['--data', 'her'], { dataFolder: 'her', port: 0 }],
    [['--port', '4711'], { dataFolder: null, port: 4711 }],
  ])('%j', (words, wanted) => {
    expect(readArguments(words)).toEqual(wanted)
  })

  it.each(['syv', '-1', '70000', '1.5'])('a port of %s is refused in Danish', (port) => {
    expect(() => readArguments([`--port=${port}`])).toThrow(
      `--port skal være et tal fra 0 til 65535, ikke "${port}".`,
    )
  })

  it.each([['--mappe'], ['--port'], ['her']])('what it does not know is refused in Danish: %s', (word) => {
    expect(() => readArguments([word])).toThrow(
      `Programmet kan ikke startes med «${word}». Der kan skrives --data og en mappe, og --port og et tal.`,
    )
  })
})
