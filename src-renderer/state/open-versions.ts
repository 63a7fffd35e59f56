import type { OpenVersion } from '../../src-main/contract/versions.ts'
import type { MeetingSnapshot } from '../../src-main/domain/meeting/meeting.ts'
import type { Api } from '../link/link.ts'
import { createStore, type Store } from './store.ts'

/** The texts of a meeting that were written in two places at the same time and of which nobody has chosen; asked anew when the meeting changes. */
export function followOpenVersions(
  api: Api,
  snapshot: Store<MeetingSnapshot>,
): Store<readonly OpenVersion[]> {
  const open = createStore<readonly OpenVersion[]>([])
  let asked = 0
  const ask = async () => {
    asked += 1
    const turn = asked
    const found = await api.versions.open({ meetingId: snapshot.get().id }).catch(() => null)
    if (turn !== asked || !found?.ok) return
    if (JSON.stringify(found.value) !== JSON.stringify(open.get())) open.set(found.value)
  }
  snapshot.subscribe(() => void ask())
  void ask()
  return open
}
