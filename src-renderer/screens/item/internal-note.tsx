import { useState } from 'react'
import type { StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import { isEmptyRichText } from '../../../src-main/domain/rich-text/plain-text.ts'
import { emptyRichText, type RichText } from '../../../src-main/domain/rich-text/rich-text.ts'
import { RichTextField } from '../../editor/rich-text-field.tsx'
import { useSession } from '../../state/session-context.ts'
import { useFacet } from '../../state/use-facet.ts'
import { Icon } from '../../widgets/icon.tsx'
import { QuietLine } from '../../widgets/quiet-line.tsx'
import { texts } from '../../words/texts.ts'
import classes from './internal-note.module.css'
import { UnreadableText } from './unreadable-text.tsx'

const words = texts.item.internalNote

/** The note for the one who leads the meeting, apart from what is printed; while nothing is written a quiet line. */
export function InternalNote({ item }: { readonly item: StoredItem }) {
  const unreadable = item.unreadable.find(({ key }) => key === 'internal-note')
  return unreadable === undefined ? (
    <WrittenNote item={item} />
  ) : (
    <section className={classes['note']} aria-label={words.title} tabIndex={-1}>
      <NoteHeading />
      <UnreadableText text={unreadable.text} reason={unreadable.reason} />
    </section>
  )
}

function WrittenNote({ item }: { readonly item: StoredItem }) {
  const { api, queue } = useSession()
  const [writing, setWriting] = useState(false)
  const [note, , write] = useFacet<RichText | null>({
    name: `${item.id}:internal-note`,
    stored: item.internalNote,
    save: (internalNote, base) => api.item.saveInternalNote({ itemId: item.id, internalNote, base }),
  })
  if ((note === null || isEmptyRichText(note)) && !writing)
    return (
      <div className={classes['empty']}>
        <QuietLine begins words={words.add} guidance={words.guidance} onClick={() => setWriting(true)} />
      </div>
    )
  return (
    <section className={classes['note']} aria-label={words.title} tabIndex={-1}>
      <NoteHeading />
      <RichTextField
        label={words.title}
        place={`${item.id}:internal-note`}
        value={note ?? emptyRichText}
        placeholder={words.guidance}
        autoFocus={writing}
        onChange={(value) => write(() => (isEmptyRichText(value) ? null : value))}
        onEnter={() => setWriting(true)}
        onLeave={() => {
          setWriting(false)
          void queue.flush()
        }}
      />
    </section>
  )
}

function NoteHeading() {
  return (
    <h3>
      <Icon name="eye-off" /> {words.title} – {words.where}
    </h3>
  )
}
