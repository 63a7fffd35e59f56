import type { Command } from 'commander'
import { nameOfCommand } from './wrong-input.ts'

const titles: Readonly<Record<string, string>> = {
  'Usage:': 'Brug:',
  'Arguments:': 'Argumenter:',
  'Options:': 'Valg:',
  'Global Options:': 'Fælles valg:',
  'Commands:': 'Kommandoer:',
}

const faults: readonly (readonly [RegExp, string])[] = [
  [/^error: unknown option '(.*)'/, 'Valget $1 findes ikke.'],
  [/^error: unknown command '(.*)'/, 'Kommandoen $1 findes ikke.'],
  [/^error: missing required argument '(.*)'/, 'Der mangler et argument: $1.'],
  [/^error: option '(.*)' argument missing/, 'Valget $1 mangler sin værdi.'],
  [/^error: required option '(.*)' not specified/, 'Valget $1 skal med.'],
  [
    /^error: option '(.*)' argument '(.*)' is invalid\. Allowed choices are (.*)\./,
    'Valget $1 kan ikke være $2. Det kan være $3.',
  ],
  [/^error: option '(.*)' cannot be used with option '(.*)'/, 'Valget $1 kan ikke bruges sammen med $2.'],
  [
    /^error: option '(.*)' argument '(.*)' is invalid\. (\p{Lu}.*)/u,
    'Værdien «$2» kan ikke bruges til $1. $3',
  ],
  [/^error: too many arguments.*/, 'Der er for mange argumenter.'],
]

/** Gives a command and those under it Danish help. */
export function danishHelp(command: Command): Command {
  return command
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => titles[title] ?? title,
      styleUsage: inDanishUsage,
      styleOptionDescription: inDanishDescription,
      styleSubcommandTerm: inDanishUsage,
    })
    .helpOption('-h, --help', 'vis hjælp')
    .helpCommand('help [kommando]', 'vis hjælp til en kommando')
    .showSuggestionAfterError(false)
    .exitOverride()
}

/** Has a command and those under it tell wrong use in Danish, and where the help to it is; called when the table is whole. */
export function danishFaults(command: Command): Command {
  for (const one of command.commands) danishFaults(one)
  return command.configureOutput({
    outputError: (words, write) => write(`${inDanish(words)}\nSe «${nameOfCommand(command)} --help».\n`),
  })
}

/** Commander's words for wrong use in Danish; words it has never used before stand as they are. */
function inDanish(words: string): string {
  const plain = words.trim()
  for (const [pattern, danish] of faults)
    if (pattern.test(plain)) return plain.replace(pattern, danish).replace(/\n.*/s, '')
  return plain
}

/** What Commander adds to an option's description: its choices, and what it is otherwise. */
function inDanishDescription(words: string): string {
  return words.replace('(choices: ', '(kan være: ').replace('default: ', 'ellers: ')
}

function inDanishUsage(words: string): string {
  return words.replace('[options]', '[valg]').replace('[command]', '[kommando]')
}
