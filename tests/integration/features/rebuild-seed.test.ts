import { expect, onTestFinished, test } from 'vitest'
import type { MeetingContent } from '../../../src-main/domain/meeting/meeting.ts'
import { meetingFileSchema } from '../../../src-main/domain/meeting/meeting-file.ts'
import { importSeed, oracle, seedsPresent } from '../../support/seeds.ts'
import { value } from '../application/support.ts'
import { openProgram } from '../random-operations/open-program.ts'
import { rebuild } from './rebuild-meeting.ts'

const file = Object.keys(oracle).find((name) => name.startsWith('004_')) ?? ''

/**
 * What only one of the two can have: the published minutes say nothing of when the agenda was sent and through which stages
 * the meeting came, and the links between the two meetings' items are not printed in them. Ids are in no meeting file.
 */
function whatBothHave({ items, ...meeting }: MeetingContent) {
  return { ...meeting, sent: [], steps: [], items: items.map((item) => ({ ...item, links: [] })) }
}

test.skipIf(!seedsPresent)(
  'the real minutes of a meeting that was cancelled and held later are made by operations alone (skipped without ../shared/seeds)',
  async () => {
    const { call, close } = await openProgram()
    onTestFinished(close)
    const wanted = importSeed(file).content
    const meetingId = await rebuild(call, wanted)
    const printed = value(
      await call.documents.export({ meetingId, kind: 'minutes', format: 'json', audience: 'internal' }),
    )
    const rebuilt = meetingFileSchema.parse(JSON.parse(await printed.file.text()))
    const { format: _format, version: _version, ...content } = rebuilt
    expect(content.steps.map(({ to }) => to)).toEqual(['sent', 'held', 'minutes-draft'])
    expect(content.items.filter(({ links }) => links.length > 0)).toHaveLength(6)
    expect(whatBothHave(content)).toEqual(whatBothHave(wanted))
  },
)
