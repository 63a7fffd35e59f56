import { Argument, type Command, Option } from 'commander'
import { stagesInOrder } from '../../domain/stages/stage.ts'
import { createMeeting, type MeetingOptions } from './commands/create-meeting.ts'
import { type CancelOptions, cancelMeeting } from './commands/meeting-cancel.ts'
import { type StageOptions, sendSupplementary, stageMeeting } from './commands/meeting-stage.ts'
import { someText } from './read-option.ts'
import type { Surroundings } from './surroundings.ts'

/** `meeting create|stage|cancel`. */
export function meetingCommand(command: Command, over: Surroundings['over']): void {
  command.description('opret møder, og før dem fra trin til trin')
  command
    .command('create')
    .description('opret et møde fra udvalgets skabelon')
    .addArgument(new Argument('<udvalg>', 'udvalgets navn, eller begyndelsen af dets id'))
    .requiredOption('--date <dato>', 'mødets dato, som 2026-03-24')
    .option('--time <tid>', 'klokkeslættet, som 16:30')
    .option('--place <sted>', 'mødelokalet', someText)
    .action((committee: string, options: MeetingOptions) =>
      over((program, outlet) => createMeeting(program, outlet, { committee, options })),
    )
  const meeting = () => new Argument('<møde>', 'mødets id, eller begyndelsen af det')
  command
    .command('stage')
    .description('sæt mødet på et andet trin; dagsordenen udsendes med «sent»')
    .addArgument(meeting())
    .addOption(new Option('--to <trin>', 'det nye trin').choices(stagesInOrder).makeOptionMandatory())
    .option('--reason <grund>', 'hvorfor mødet åbnes igen', someText)
    .action((id: string, options: StageOptions) =>
      over((program, outlet) => stageMeeting(program, outlet, { meeting: id, options })),
    )
  command
    .command('supplement')
    .description('udsend en tillægsdagsorden med de punkter, der er føjet til')
    .addArgument(meeting())
    .action((id: string) => over((program, outlet) => sendSupplementary(program, outlet, id)))
  command
    .command('cancel')
    .description('aflys mødet; dets punkter udsættes til det næste')
    .addArgument(meeting())
    .requiredOption('--reason <grund>', 'grunden, som den skal stå i referatet', someText)
    .option(
      '--next <dato>',
      'datoen for det møde, punkterne udsættes til; det oprettes, hvis det ikke er der',
    )
    .action((id: string, options: CancelOptions) =>
      over((program, outlet) => cancelMeeting(program, outlet, { meeting: id, options })),
    )
}
