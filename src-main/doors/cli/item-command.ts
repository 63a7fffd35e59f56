import { Argument, type Command, Option } from 'commander'
import { type AddOptions, addItem } from './commands/item-add.ts'
import { type DeferOptions, deferItem } from './commands/item-defer.ts'
import { moveItem } from './commands/item-move.ts'
import type { Surroundings } from './surroundings.ts'

/** `item add|move|defer`. */
export function itemCommand(command: Command, over: Surroundings['over']): void {
  const item = () => new Argument('<punkt>', 'punktets id, eller mødets id og nummeret: 3f2a/4')
  command.description('tilføj, flyt og udsæt punkter')
  command
    .command('add')
    .description('føj et punkt til en dagsorden')
    .addArgument(new Argument('<møde>', 'mødets id, eller begyndelsen af det'))
    .requiredOption('--kind <slags>', 'slagsen, som case eller announcements')
    .requiredOption('--title <titel>', 'punktets titel')
    .option('--case <sagsnummer>', 'sagsnummeret')
    .option('--closed', 'punktet er lukket')
    .action((meeting: string, options: AddOptions) =>
      over((program, outlet) => addItem(program, outlet, { meeting, options })),
    )
  command
    .command('move')
    .description('giv et punkt et andet nummer på dagsordenen')
    .addArgument(item())
    .requiredOption('--to <nummer>', 'det nummer, punktet skal have')
    .action((typed: string, { to }: { to: string }) =>
      over((program, outlet) => moveItem(program, outlet, { item: typed, to })),
    )
  command
    .command('defer')
    .description('udsæt et punkt til et andet møde')
    .addArgument(item())
    .addOption(
      new Option('--to <dato>', 'mødets dato; mødet behøver ikke at være der endnu').conflicts('next'),
    )
    .option('--next', 'udvalgets næste møde')
    .action((typed: string, options: DeferOptions) =>
      over((program, outlet) => deferItem(program, outlet, { item: typed, options })),
    )
}
