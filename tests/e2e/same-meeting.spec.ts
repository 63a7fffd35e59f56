import { type MeetingFile, meetingFileSchema } from '../../src-main/domain/meeting/meeting-file.ts'
import { expect, test } from '../support/e2e.ts'
import { removeDataFolder, temporaryDataFolder } from '../support/program.ts'
import { commandLine, holdByCommandLine } from './support/same-meeting/by-command-line.ts'
import { holdByWindow } from './support/same-meeting/by-window.ts'

/**
 * The file without its moments, which no two meetings share: when the agenda was sent and when each stage was reached. The
 * fingerprint goes with them: the file it is taken of says when the agenda was sent.
 */
function withoutMoments({ sent, steps, ...rest }: MeetingFile) {
  return {
    ...rest,
    sent: sent.map(({ kind }) => kind),
    steps: steps.map(({ from, to, reason }) => ({ from, to, reason })),
  }
}

/** The meeting file of the one meeting in a data folder that no program has open. */
async function meetingFile(dataFolder: string, meetingId: string) {
  return meetingFileSchema.parse(await commandLine(dataFolder)('show', meetingId))
}

test('a meeting held from a script and the same one held in the window are equal meeting files', async ({
  window,
  program,
}) => {
  test.setTimeout(120_000)
  await holdByWindow(window)
  const [, windowId = ''] = /#\/moede\/([^/]+)/.exec(window.url()) ?? []
  await program.stop()
  const scripted = temporaryDataFolder()
  const scriptedId = await holdByCommandLine(scripted)
  const [inWindow, byScript] = [
    await meetingFile(program.dataFolder, windowId),
    await meetingFile(scripted, scriptedId),
  ]
  removeDataFolder(scripted)
  expect(inWindow.meeting.status).toBe('approved')
  expect(withoutMoments(inWindow)).toEqual(withoutMoments(byScript))
})
