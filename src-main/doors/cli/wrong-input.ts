import type { Command } from 'commander'
import type { Refusal } from '../../domain/refusal.ts'
import { refusal } from './refusal.ts'

/** What of an operation's input was not understood, as far as it is known. */
interface Fault {
  readonly path: readonly PropertyKey[]
  readonly code: string
}

/** Fields whose option has another name. */
const optionOf: Readonly<Record<string, string>> = {
  position: 'to',
  caseNumber: 'case',
  nextDate: 'next',
  fromItem: 'from',
  toItem: 'to',
}

/** What was typed that an operation could not take, by the name of its option where it has one; null where the error is another. */
export function wrongInput(error: unknown, command: Command): Refusal | null {
  if (!(error instanceof Error) || !('code' in error) || error.code !== 'BAD_REQUEST') return null
  const [fault] = faultsOf('data' in error ? error.data : null)
  return refusal(
    'input-wrong',
    fault === undefined
      ? 'Noget af det, der er skrevet, kan ikke bruges.'
      : `${nameOf(fault, command)} ${whatIsWrong(fault)}.`,
    `Se «${nameOfCommand(command)} --help».`,
  )
}

/** A command with those above it, as it is typed. */
export function nameOfCommand(command: Command): string {
  return command.parent === null ? command.name() : `${nameOfCommand(command.parent)} ${command.name()}`
}

function nameOf({ path }: Fault, command: Command): string {
  const field = String(path[0] ?? '')
  const wanted = [field, optionOf[field]]
  const option = command.options.find((one) => wanted.includes(one.attributeName()))
  if (option?.long) return `Værdien af ${option.long}`
  const [argument, ...others] = command.registeredArguments
  // With one argument alone it is that one, whatever the operation calls it.
  return `Værdien af <${argument === undefined || others.length > 0 ? field : argument.name()}>`
}

function whatIsWrong({ code }: Fault): string {
  if (code === 'too_small') return 'er tom eller for lille'
  if (code === 'too_big') return 'er for lang eller for stor'
  return 'kan ikke bruges'
}

function faultsOf(data: unknown): Fault[] {
  const issues = fieldOf(data, 'issues')
  if (!Array.isArray(issues)) return []
  return issues.map((issue: unknown) => {
    const path: unknown = fieldOf(issue, 'path')
    return { path: Array.isArray(path) ? path.map(String) : [], code: String(fieldOf(issue, 'code')) }
  })
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? new Map<string, unknown>(Object.entries(value)).get(name)
    : undefined
}
