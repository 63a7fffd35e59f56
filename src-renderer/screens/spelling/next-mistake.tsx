import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { refusal } from '../../../src-main/domain/refusal.ts'
import { walksMeeting } from '../../editor/spelling/open-text.ts'
import { useCommitteeBook } from '../../editor/spelling/use-committee-book.ts'
import { useCommands } from '../../shell/commands.ts'
import { showDone, showRefusal } from '../../state/notices.tsx'
import { goTo } from '../../state/route.ts'
import { useSession } from '../../state/session-context.ts'
import { useReadOnly } from '../../state/use-read-only.ts'
import { useKeys } from '../../widgets/use-keys.ts'
import { texts } from '../../words/texts.ts'
import { withDrafts } from '../item/with-drafts.ts'
import { arrive } from './arrive.ts'
import { type FieldMistake, FieldSuggestions } from './field-suggestions.tsx'
import { type Found, findMistake } from './find-mistake.ts'
import { linesOf } from './lines.ts'
import { setOut, type Way } from './set-out.ts'
import { standing } from './standing.ts'
import { wordsOnward } from './words-onward.ts'

/** F7 in a meeting that can be written in: the next misspelled word from the caret on, through all items; Shift+F7 the one before. */
export function NextMistake({ itemId }: { readonly itemId: string | null }) {
  const { snapshot, queue } = useSession()
  const book = useCommitteeBook()
  const readOnly = useReadOnly()
  const [inField, setInField] = useState<FieldMistake | null>(null)
  const way = useRef<Way | null>(null)
  useEffect(() => {
    walksMeeting.set(true)
    return () => {
      walksMeeting.set(false)
      way.current?.end()
    }
  }, [])

  async function go(step: 1 | -1) {
    const { id: meetingId, items } = snapshot.get()
    const here = itemId ?? items[0]?.id
    if (readOnly || here === undefined) return
    way.current?.end()
    const going = setOut()
    way.current = going
    const written = items.map((item) => withDrafts(item, queue.drafts.get()))
    const words = wordsOnward(linesOf(written), standing(here), step)
    const found = await findMistake(words, book, going.isLeft)
    if (typeof found === 'string') {
      going.end()
      return tell(found)
    }
    const { line, word } = found
    if (line.itemId !== itemId) goTo({ at: 'meeting', meetingId, part: { itemId: line.itemId } })
    arrive(found, {
      ...going,
      onThere: (field) => {
        // The next key is for the suggestions, so they hear it before it comes.
        flushSync(() => setInField(field && { field, word, hasty: going.isHasty() }))
        going.end()
      },
    })
  }
  useKeys([['shift+F7', () => void go(-1)]], 'everywhere')
  useCommands('next-mistake', () =>
    readOnly
      ? []
      : [
          {
            kind: 'action',
            id: 'next-mistake',
            name: texts.spelling.next,
            shortcut: 'F7',
            run: () => void go(1),
          },
        ],
  )
  return inField && <FieldSuggestions mistake={inField} />
}

function tell(found: Found): void {
  if (found === 'none') showDone(texts.spelling.noneInMeeting)
  if (found === 'no-answer')
    showRefusal(refusal('connection-lost', texts.spelling.noAnswer, texts.spelling.noAnswerWayOut))
}
