import type { Panel } from '../hold-context.ts'
import { ClockPanel } from './clock-panel.tsx'
import { DisqualifyPanel } from './disqualify-panel.tsx'
import { DissentPanel } from './dissent-panel.tsx'
import { GuestsPanel } from './guests-panel.tsx'
import { JumpPanel } from './jump-panel.tsx'
import { LatePanel } from './late-panel.tsx'
import { PassagePanel } from './passage-panel.tsx'
import { StopPanel } from './stop-panel.tsx'
import { SubstitutePanel } from './substitute-panel.tsx'
import { VotePanel } from './vote-panel.tsx'

/** The panel that stands open. */
export function OpenPanel({ panel }: { readonly panel: Panel }) {
  switch (panel.kind) {
    case 'vote':
      return <VotePanel at={panel.at} />
    case 'dissent':
      return <DissentPanel at={panel.at} />
    case 'stop':
      return <StopPanel />
    case 'guests':
      return <GuestsPanel />
    case 'passage':
      return <PassagePanel coming={panel.coming} person={panel.person} />
    case 'substitute':
      return <SubstitutePanel person={panel.person} />
    case 'disqualify':
      return <DisqualifyPanel person={panel.person} />
    case 'clock':
      return <ClockPanel />
    case 'jump':
      return <JumpPanel />
    case 'late':
      return <LatePanel />
  }
}
