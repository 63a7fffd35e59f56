import { useState } from 'react'
import type { StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import { useMeeting, useSession } from '../../state/session-context.ts'
import { useFacet } from '../../state/use-facet.ts'
import { LineField } from '../../widgets/line-field.tsx'
import { QuietLine } from '../../widgets/quiet-line.tsx'
import { texts } from '../../words/texts.ts'
import classes from './item.module.css'

const words = texts.item.decidingBody

/** The body that decides: the committee itself unless another is named. */
export function DecidingBody({ item }: { readonly item: StoredItem }) {
  const { api, queue } = useSession()
  const { committee } = useMeeting()
  const [writing, setWriting] = useState(false)
  const [body, change] = useFacet<string | null>({
    name: `${item.id}:deciding-body`,
    stored: item.decidingBody,
    save: (decidingBody) => api.item.saveDecidingBody({ itemId: item.id, decidingBody }),
  })
  if (body === null && !writing)
    return <QuietLine begins words={words.add} onClick={() => setWriting(true)} />
  return (
    <div className={`document ${classes['line']}`} data-line={`${item.id}:deciding-body`}>
      <LineField
        label={words.label}
        placeholder={committee.name}
        value={body ?? ''}
        stored={item.decidingBody ?? ''}
        autoFocus={writing}
        onChange={(text) => change(() => (text.trim() === '' ? null : text))}
        onLeave={() => {
          setWriting(false)
          void queue.flush()
        }}
      />
    </div>
  )
}
