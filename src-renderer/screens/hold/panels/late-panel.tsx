import { Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { latePlace } from '../../../../src-main/domain/items/late-place.ts'
import { useSession } from '../../../state/session-context.ts'
import { texts } from '../../../words/texts.ts'
import { useHold } from '../hold-context.ts'
import { PanelFrame } from './panel-frame.tsx'

const words = texts.hold.late

/** An item that cannot wait: it is added to be treated next, with its reason, and opened. */
export function LatePanel() {
  const { api, snapshot } = useSession()
  const { item, attempt, close, go } = useHold()
  const [title, setTitle] = useState('')
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<string | null>(null)

  async function save() {
    if (title.trim() === '' || reason.trim() === '') return setProblem(words.titleMissing)
    setProblem(null)
    let added: string | null = null
    const change = async () => {
      const { id: meetingId, items } = snapshot.get()
      const beforeItemId = latePlace(items, item.id)
      const answer = await api.item.add({ meetingId, kind: 'case', title: title.trim(), beforeItemId })
      if (!answer.ok) return answer
      added = answer.value.itemId
      const marks = { group: null, lateReason: reason.trim(), publicTitle: null, withdrawn: false }
      return api.item.saveMarks({ itemId: added, ...marks })
    }
    if (!(await attempt(change, words.added(title)))) return
    close()
    if (added !== null) go(added)
  }
  return (
    <PanelFrame title={words.title} onSave={() => void save()} problem={problem}>
      <TextInput
        label={words.itemTitle}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <Textarea
        label={words.reason}
        autosize
        minRows={1}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </PanelFrame>
  )
}
