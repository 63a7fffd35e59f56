import { Argument, type Command, Option } from 'commander'
import { type AddOptions, addItem } from './commands/item-add.ts'
import { type DeferOptions, deferItem } from './commands/item-defer.ts'
import { exportItem } from './commands/item-export.ts'
import { importItem } from './commands/item-import.ts'
import { moveItem } from './commands/item-move.ts'
import { kindChoices, kindOfItem, someText } from './read-option.ts'
import type { Surroundings } from './surroundings.ts'

/** `item add|move|defer|export|import`. */
export function itemCommand(command: Command, over: Surroundings['over']): void {
  const item = () => new Argument('<punkt>', 'punktets id, eller mødets id og nummeret: 3f2a/4')
  command.description('tilføj, flyt og udsæt punkter, og send dem til en sagsbehandler')
  command
    .command('add')
    .description('føj et punkt til en dagsorden')
    .addArgument(new Argument('<møde>', 'mødets id, eller begyndelsen af det'))
    .requiredOption('--kind <slags>', `slagsen: ${kindChoices}`, kindOfItem)
    .requiredOption('--title <titel>', 'punktets titel', someText)
    .option('--case <sagsnummer>', 'sagsnummeret', someText)
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
    .command('export')
    .description('skriv et punkt som Word-fil til en sagsbehandler')
    .addArgument(item())
    .option('--out <fil>', 'filen, der skrives (ellers filens eget navn)')
    .action((typed: string, { out }: { out?: string }) =>
      over((program, outlet) => exportItem(program, outlet, { item: typed, out })),
    )
  command
    .command('import')
    .description('læs Word-filen tilbage, og se hvad der er ændret')
    .addArgument(item())
    .argument('<fil>', 'Word-filen, der er kommet tilbage')
    .option('--accept <afsnit>', 'overtag afsnit: deres nøgler med komma imellem, eller all')
    .action((typed: string, file: string, { accept }: { accept?: string }) =>
      over((program, outlet) => importItem(program, outlet, { item: typed, file, accept })),
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
