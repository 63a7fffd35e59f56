import { Argument, type Command, Option } from 'commander'
import {
  type CommitteeBody,
  committeeBodies,
  quorumRules,
} from '../../domain/committee/committee-settings.ts'
import { addCommittee, showCommittee } from './commands/committee.ts'
import { type StatisticsOptions, tellStatistics } from './commands/committee-attendance.ts'
import { type CommitteeOptions, setCommittee } from './commands/set-committee.ts'
import { someText, wholeNumber } from './read-option.ts'
import type { Surroundings } from './surroundings.ts'

/** `committee add|show|attendance|set`. */
export function committeeCommand(command: Command, over: Surroundings['over']): void {
  const committee = () => new Argument('<udvalg>', 'udvalgets navn, eller begyndelsen af dets id')
  const body = () => new Option('--body <slags>', 'hvad der mødes').choices(committeeBodies)
  command.description('opret, vis og indstil udvalg')
  command
    .command('add')
    .description('opret et udvalg')
    .requiredOption('--name <navn>', 'udvalgets navn', someText)
    .option('--authority <kommune>', 'kommunen, udvalget hører til', someText)
    .addOption(body().default('committee'))
    .action((options: { name: string; authority?: string; body: CommitteeBody }) =>
      over((program, outlet) => addCommittee(program, outlet, options)),
    )
  command
    .command('show')
    .description('vis udvalgets regler, medlemmer og skabeloner')
    .addArgument(committee())
    .action((wanted: string) => over((program, outlet) => showCommittee(program, outlet, wanted)))
  command
    .command('attendance')
    .description('tæl fremmødet ved de holdte møder i et år, ellers i valgperioden')
    .addArgument(committee())
    .addOption(new Option('--year <år>', 'møderne i dette år').argParser(wholeNumber))
    .option('--csv', 'skriv tallene som en CSV-fil')
    .option('--out <fil>', 'CSV-filen, der skrives (ellers dens eget navn)')
    .action((wanted: string, options: StatisticsOptions) =>
      over((program, outlet) => tellStatistics(program, outlet, { committee: wanted, options })),
    )
  settingOptions(command.command('set').addArgument(committee()).addOption(body())).action(
    (wanted: string, options: CommitteeOptions) =>
      over((program, outlet) => setCommittee(program, outlet, { committee: wanted, options })),
  )
}

function settingOptions(command: Command): Command {
  const rules = ['from', 'shortName', 'body', 'termFrom', 'termTo', 'deadline', 'unit', 'saturday']
  const all = [...rules, 'quorum', 'numbering', 'start']
  return command
    .description('indstil udvalgets regler, eller skift dets medlemmer eller skabeloner ud')
    .option('--from <fil>', 'reglerne som JSON')
    .addOption(new Option('--members <fil>', 'alle medlemmer som JSON').conflicts([...all, 'templates']))
    .addOption(new Option('--templates <fil>', 'alle skabeloner og faste punkter som JSON').conflicts(all))
    .option('--short-name <navn>', 'udvalgets korte navn')
    .option('--term-from <dato>', 'valgperiodens første dag (sammen med --term-to)')
    .option('--term-to <dato>', 'valgperiodens sidste dag (sammen med --term-from)')
    .option('--deadline <antal>', 'dage før mødet, dagsordenen udsendes')
    .addOption(new Option('--unit <dage>', 'dagene, der tælles').choices(['weekdays', 'calendar-days']))
    .option('--saturday', 'lørdag er en hverdag')
    .option('--no-saturday', 'lørdag er ikke en hverdag')
    .addOption(new Option('--quorum <regel>', 'hvornår der er nok til stede').choices(quorumRules))
    .addOption(
      new Option('--numbering <regel>', 'hvornår der nummereres forfra').choices(['meeting', 'year', 'term']),
    )
    .option('--start <nummer>', 'det første nummer')
}
