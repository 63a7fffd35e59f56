import { Argument, type Command, InvalidArgumentError, Option } from 'commander'
import { type Outcome, outcomes } from '../../domain/meeting/decision.ts'
import { attendances } from '../../domain/meeting/participant.ts'
import { type AttendOptions, attend } from './commands/attend.ts'
import { decide, type Said } from './commands/decide.ts'
import { type VoteOptions, vote } from './commands/vote.ts'
import { wholeNumber } from './read-option.ts'
import type { Surroundings } from './surroundings.ts'

/** What is done at the meeting: `attend`, `decide`, `vote`. */
export function atMeetingCommands(line: Command, over: Surroundings['over']): void {
  attendCommand(line.command('attend'), over)
  decideCommand(line.command('decide'), over)
  voteCommand(line.command('vote'), over)
}

function attendCommand(command: Command, over: Surroundings['over']): void {
  command
    .description('registrér fremmødet')
    .addArgument(new Argument('<møde>', 'mødets id, eller begyndelsen af det'))
    .addOption(
      new Option('--all-present', 'alle, der ikke er registreret, deltager').conflicts(['person', 'status']),
    )
    .option('--person <navn>', 'deltageren, som «Asta Holm» eller «Asta Holm (A)»')
    .addOption(new Option('--status <fremmøde>', 'om deltageren er til stede').choices(attendances))
    .option('--substitute-for <navn>', 'medlemmet, som deltageren er stedfortræder for')
    .addOption(new Option('--from <punkt>', 'ude fra dette punkt').argParser(wholeNumber).conflicts('status'))
    .addOption(
      new Option('--to <punkt>', 'ude til og med dette punkt').argParser(wholeNumber).conflicts('status'),
    )
    .action((meeting: string, options: AttendOptions) =>
      over((program, outlet) => attend(program, outlet, { meeting, options })),
    )
}

/** Text and outcome belong to the point named before them; before any point, to the decision as a whole. */
function decideCommand(command: Command, over: Surroundings['over']): void {
  const said: Said[] = []
  const tell = (more: Partial<Said>) => {
    const last = said.pop() ?? { point: null }
    said.push({ ...last, ...more })
  }
  command
    .description('skriv beslutningen under et punkt')
    .addArgument(itemArgument())
    .addOption(itemOption())
    .addOption(
      new Option('--point <nummer>', 'indstillingens punkt, som teksten efter hører til').argParser(
        (typed) => void said.push({ point: wholeNumber(typed) }),
      ),
    )
    .addOption(
      new Option('--text <tekst>', 'det, der blev besluttet').argParser((text) => void tell({ text })),
    )
    .addOption(
      new Option('--outcome <udfald>', `udfaldet: ${outcomes.join(', ')}`).argParser(
        (typed) => void tell({ outcome: outcomeOf(typed) }),
      ),
    )
    .action((typed: string, { item }: { item?: number }) =>
      over((program, outlet) => decide(program, outlet, { item: itemOf(typed, item), said })),
    )
}

function voteCommand(command: Command, over: Surroundings['over']): void {
  command
    .description('skriv en afstemning under et punkt; grupper med bogstav, medlemmer med navn')
    .addArgument(itemArgument())
    .addOption(itemOption())
    .option('--for <navne>', 'dem, der stemte for, som A,B')
    .option('--against <navne>', 'dem, der stemte imod')
    .option('--abstained <navne>', 'dem, der undlod at stemme')
    .option('--subject <emne>', 'hvad der blev stemt om, hvis det var en del af indstillingen')
    .action((typed: string, { item, ...options }: VoteOptions & { item?: number }) =>
      over((program, outlet) => vote(program, outlet, { item: itemOf(typed, item), options })),
    )
}

function itemArgument(): Argument {
  return new Argument('<punkt>', 'punktets id, eller mødets id sammen med --item')
}

function itemOption(): Option {
  return new Option('--item <nummer>', 'punktets nummer på dagsordenen').argParser(wholeNumber)
}

function itemOf(typed: string, number: number | undefined): string {
  return number === undefined ? typed : `${typed}/${number}`
}

function outcomeOf(typed: string): Outcome {
  const outcome = outcomes.find((one) => one === typed)
  if (outcome !== undefined) return outcome
  throw new InvalidArgumentError(`Vælg ${outcomes.join(', ')}.`)
}
