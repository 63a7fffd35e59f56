import { Argument, Command, Option } from 'commander'
import packageFile from '../../../package.json' with { type: 'json' }
import { audiences, exportFormats, exportKinds } from '../../contract/documents.ts'
import { atMeetingCommands } from './at-meeting-commands.ts'
import { caseLife } from './commands/case.ts'
import { check } from './commands/check.ts'
import { type ExportOptions, exportMeeting } from './commands/export.ts'
import { importFiles, type Wanted } from './commands/import.ts'
import { list } from './commands/list.ts'
import { restore } from './commands/restore.ts'
import { sample } from './commands/sample.ts'
import { type SearchOptions, search, searchOptions } from './commands/search.ts'
import { sendMeeting } from './commands/send.ts'
import { show } from './commands/show.ts'
import { committeeCommand } from './committee-command.ts'
import { danishFaults, danishHelp } from './danish-help.ts'
import { itemCommand } from './item-command.ts'
import { meetingCommand } from './meeting-command.ts'
import type { Surroundings } from './surroundings.ts'

/** The table of commands. */
export function commandLine({ over, beside }: Surroundings): Command {
  const meeting = () => new Argument('<møde>', 'mødets id, eller begyndelsen af det')
  const line = danishHelp(new Command('referent'))
    .description(packageFile.description)
    .version(packageFile.version, '-V, --version', 'vis programmets version')
    .option('--data <mappe>', 'mappen med møderne (ellers brugerens egen)')
    .option('--json', 'svar med én JSON-værdi og intet andet')
  line
    .command('import')
    .description('indlæs referater, mødefiler, eller Word og PDF til arkiv fra Referent')
    .argument('<fil...>', 'filer, eller - for standard input')
    .option('--replace', 'erstat et møde, der er her allerede; det gamle gemmes som en version')
    .addOption(
      new Option(
        '--same-as <møde>',
        'erstat dette møde, som filens møde er; mødets id, eller begyndelsen af det',
      ).conflicts('own'),
    )
    .option('--own', 'indlæs filen som et møde for sig, også om et møde her kan være det samme')
    .action((files: string[], how: Omit<Wanted, 'files'>) =>
      over((program, outlet) => importFiles(program, outlet, { files, ...how })),
    )
  committeeCommand(line.command('committee'), over)
  meetingCommand(line.command('meeting'), over)
  itemCommand(line.command('item'), over)
  atMeetingCommands(line, over)
  line
    .command('list')
    .description('vis udvalg og deres møder')
    .action(() => over(list))
  line
    .command('show')
    .description('vis et møde som mødefil')
    .addArgument(meeting())
    .action((id: string) => over((program, outlet) => show(program, outlet, id)))
  exportCommand(line.command('export').addArgument(meeting())).action((id: string, options: ExportOptions) =>
    over((program, outlet) => exportMeeting(program, outlet, { meeting: id, options })),
  )
  line
    .command('send')
    .description('gem et møde med bilagenes filer som én fil til en kollega, som henter den ind med import')
    .addArgument(meeting())
    .option('--out <fil>', 'filen, der skrives (ellers mødets eget navn)')
    .action((id: string, { out }: { out?: string }) =>
      over((program, outlet) =>
        sendMeeting(program, outlet, { meeting: id, ...(out === undefined ? {} : { out }) }),
      ),
    )
  searchOptions
    .reduce((command, option) => command.addOption(option), line.command('search <tekst>'))
    .description('søg i alle punkter; «"ord i rækkefølge"» søges, som de står')
    .action((text: string, options: SearchOptions) =>
      over((program, outlet) => search(program, outlet, { text, options })),
    )
  line
    .command('case')
    .description('vis en sags forløb gennem udvalg og år')
    .argument('<sagsnummer>', 'sagens nummer, som det står på punkterne')
    .action((caseNumber: string) => over((program, outlet) => caseLife(program, outlet, caseNumber)))
  line
    .command('check')
    .description('kontrollér et møde')
    .addArgument(meeting())
    .action((id: string) => over((program, outlet) => check(program, outlet, id)))
  line
    .command('sample')
    .description('opret prøveudvalget')
    .action(() => over(sample))
  line
    .command('restore')
    .description('hent en sikkerhedskopi; den nuværende fil lægges til side')
    .addOption(new Option('--backup <fil>', 'sikkerhedskopiens navn (ellers den nyeste)').conflicts('afresh'))
    .option('--afresh', 'begynd forfra uden møder')
    .action((options: { backup?: string; afresh?: boolean }) =>
      beside((dataFolder, outlet) => restore(dataFolder, outlet, options)),
    )
  return danishFaults(line)
}

function exportCommand(command: Command): Command {
  return command
    .description('udskriv et dokument til en fil')
    .addOption(
      new Option(
        '--kind <slags>',
        'dagsorden, tillægsdagsorden, mødelederens eksemplar, referat, beslutningsliste, protokoludskrift eller underskriftside',
      )
        .choices(exportKinds)
        .makeOptionMandatory(),
    )
    .addOption(new Option('--format <format>', 'filens format').choices(exportFormats).makeOptionMandatory())
    .addOption(
      new Option('--audience <læsere>', 'hele dokumentet, eller det der må offentliggøres')
        .choices(audiences)
        .default('internal'),
    )
    .addOption(new Option('--item <nummer>', 'punktet, en protokoludskrift skal være af').conflicts('all'))
    .option('--all', 'en protokoludskrift af hvert punkt')
    .option('--with-attachments', 'dagsordenen og alle PDF-bilag som én PDF')
    .option(
      '--out <fil>',
      'filen, der skrives (ellers dokumentets eget navn); med --all en mappe eller en zip-fil',
    )
}
