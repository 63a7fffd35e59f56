import type { Section } from '../../../src-main/domain/meeting/item.ts'
import type { MeetingSnapshot, StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import type { Result } from '../../../src-main/domain/result.ts'
import type { RichText } from '../../../src-main/domain/rich-text/rich-text.ts'
import type { Api } from '../../link/link.ts'
import { useSession } from '../../state/session-context.ts'
import { useChanges } from '../../state/use-changes.ts'
import { texts } from '../../words/texts.ts'

/** Adding and removing whole sections of an item; what is removed has a way back. */
export function useSectionChanges(item: StoredItem) {
  const { api } = useSession()
  const { make, makeReversible } = useChanges()
  return {
    /** The new section; undefined where it was refused. */
    add: async (heading: string, position: number) => {
      const result = await make(() => api.item.addSection({ itemId: item.id, heading, position }))
      return sectionAt(result, item.id, position)
    },
    write: (key: string, body: RichText) => make(() => api.item.saveSection({ itemId: item.id, key, body })),
    remove: (section: Section) => {
      const position = item.sections.findIndex((other) => other.key === section.key)
      return makeReversible({
        words: texts.item.sectionRemoved(section.heading),
        change: () => api.item.removeSection({ itemId: item.id, key: section.key }),
        undo: () => putBack(api, item.id, section, position),
      })
    },
  }
}

async function putBack(
  api: Api,
  itemId: string,
  section: Section,
  position: number,
): Promise<Result<MeetingSnapshot>> {
  const result = await api.item.addSection({ itemId, heading: section.heading, position })
  const added = sectionAt(result, itemId, position)
  if (section.body === null || added === undefined) return result
  return api.item.saveSection({ itemId, key: added.key, body: section.body })
}

/** Past the end it stands last. */
function sectionAt(result: Result<MeetingSnapshot>, itemId: string, position: number): Section | undefined {
  if (!result.ok) return undefined
  const { sections = [] } = result.value.items.find((item) => item.id === itemId) ?? {}
  return sections[Math.min(position, sections.length - 1)]
}
