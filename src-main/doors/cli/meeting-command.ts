import { Argument, type Command } from 'commander'
import type { Surroundings } from './command-line.ts'
import { createMeeting, type MeetingOptions } from './commands/create-meeting.ts'

/** `meeting create`. */
export function meetingCommand(command: Command, over: Surroundings['over']): void {
  command.description('opret møder')
  command
    .command('create')
    .description('opret et møde fra udvalgets skabelon')
    .addArgument(new Argument('<udvalg>', 'udvalgets navn, eller begyndelsen af dets id'))
    .requiredOption('--date <dato>', 'mødets dato, som 2026-03-24')
    .option('--time <tid>', 'klokkeslættet, som 16:30')
    .option('--place <sted>', 'mødelokalet')
    .action((committee: string, options: MeetingOptions) =>
      over((program, outlet) => createMeeting(program, outlet, { committee, options })),
    )
}
