import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { meetingFileSchema } from '../../domain/meeting/meeting-file.ts'

/** The invented sample meeting (prøvemøde) of the folder `resources/`, as its meeting file holds it. */
export function readSample(resources: string) {
  const path = join(resources, 'sample', 'sample-meeting.json')
  return meetingFileSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
}
