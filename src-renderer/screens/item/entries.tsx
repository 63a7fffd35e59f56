import { useState } from 'react'
import type { Entry } from '../../../src-main/domain/meeting/item.ts'
import type { StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import { isEmptyRichText } from '../../../src-main/domain/rich-text/plain-text.ts'
import { emptyRichText, type RichText } from '../../../src-main/domain/rich-text/rich-text.ts'
import { RichTextField } from '../../editor/rich-text-field.tsx'
import { useSession } from '../../state/session-context.ts'
import { useFacet } from '../../state/use-facet.ts'
import { texts } from '../../words/texts.ts'
import { Attachments } from './attachments.tsx'
import { NumberedRows } from './numbered-rows.tsx'
import { useListChanges } from './use-list-changes.ts'

const words = texts.item.entries

/** The numbered announcements of an item, each with its own attachments. */
export function Entries({ item }: { readonly item: StoredItem }) {
  const { api, snapshot } = useSession()
  /** The place of the announcement that was begun, until it is left. */
  const [adding, setAdding] = useState<number | null>(null)
  const changes = useListChanges<Entry>({
    read: (current) => current.entries,
    itemId: item.id,
    save: (entries, was) =>
      api.item.saveEntries({
        itemId: item.id,
        entries: entries.map(numbered),
        was: [...was],
        base: snapshot.get().revision,
      }),
  })
  const count = item.entries.length
  return (
    <NumberedRows
      {...changes}
      texts={item.entries.map(({ body }) => body)}
      adding={adding}
      onAdd={setAdding}
      words={{ add: words.add, row: words.text, removed: words.removed }}
      row={(at) => (
        <>
          <EntryText item={item} at={at} autoFocus={at === adding} onLeave={() => setAdding(null)} />
          {at < count && (
            <Attachments item={item} entry={at + 1} attachments={item.entries[at]?.attachments ?? []} />
          )}
        </>
      )}
    />
  )
}

interface EntryTextProps {
  readonly item: StoredItem
  readonly at: number
  readonly autoFocus: boolean
  readonly onLeave: () => void
}

function EntryText({ item, at, autoFocus, onLeave }: EntryTextProps) {
  const { api, queue, snapshot } = useSession()
  const [body, , write] = useFacet<RichText>({
    name: `${item.id}:entry:${at}`,
    stored: item.entries[at]?.body ?? emptyRichText,
    // Built on what the program has now, so that attachments added meanwhile are kept.
    save: (value, base, seen) => {
      const entries = snapshot.get().items.find((other) => other.id === item.id)?.entries ?? []
      const withText = (body: RichText) =>
        entries.map((entry, index) => (index === at ? { ...entry, body } : entry))
      const added = at < entries.length ? [] : [{ number: at + 1, body: value, attachments: [] }]
      const changed = { entries: [...withText(value), ...added], was: withText(seen) }
      return api.item.saveEntries({ itemId: item.id, ...changed, base })
    },
  })
  return (
    <RichTextField
      label={words.text(at + 1)}
      place={`${item.id}:entry:${at + 1}`}
      value={body}
      autoFocus={autoFocus}
      onChange={(value) => (at < item.entries.length || !isEmptyRichText(value)) && write(() => value)}
      onLeave={() => void queue.flush().then(onLeave)}
    />
  )
}

function numbered(entry: Entry, index: number): Entry {
  return { ...entry, number: index + 1 }
}
