import { type Item, itemSchema } from '../../../domain/meeting/item.ts'
import { type MeetingContent, meetingContentSchema } from '../../../domain/meeting/meeting.ts'
import {
  meetingFileFormat,
  meetingFileSchema,
  meetingFileVersion,
} from '../../../domain/meeting/meeting-file.ts'

const contentKeys = meetingContentSchema.keyof().options
const itemKeys = itemSchema.keyof().options

/**
 * The meeting file (referent-meeting, version 1): UTF-8 JSON, indented, with a line end last. Keys stand in the order
 * of the schemas whatever order they came in, and what only the store knows (ids) is left out, so equal meetings give
 * equal bytes. For the public, give it `forAudience(content, 'public')`.
 */
export function printMeetingFile(content: MeetingContent): Uint8Array {
  const file = meetingFileSchema.parse({
    format: meetingFileFormat,
    version: meetingFileVersion,
    ...Object.fromEntries(contentKeys.map((key) => [key, content[key]])),
    items: content.items.map(plainItem),
  })
  return new TextEncoder().encode(`${JSON.stringify(file, null, 2)}\n`)
}

function plainItem(item: Item): unknown {
  return Object.fromEntries(itemKeys.map((key) => [key, item[key]]))
}
