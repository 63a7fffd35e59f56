import { Button, Group } from '@mantine/core'
import type { StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import { SignalIcon } from '../../widgets/signal-icon.tsx'
import { inSight } from '../../widgets/use-focus-in-sight.ts'
import { texts } from '../../words/texts.ts'
import { useGoneItem } from '../meeting/use-gone-item.ts'
import classes from './hold.module.css'
import { focusDecision } from './move-focus.ts'

const words = texts.hold.gone

export interface GoneItemProps {
  readonly item: StoredItem
  readonly onGo: () => void
}

/** Above an item that was taken off the agenda while it was shown: what happened, what is safe, and the two ways on. */
export function GoneItem({ item, onGo }: GoneItemProps) {
  const gone = useGoneItem(item.id)
  const putBack = gone?.putBack
  return (
    <div ref={inSight} className={classes['refused']} role="alert">
      <SignalIcon signal="fault" />
      <div>
        <p>
          <strong>{words.title(item.title)}</strong> {gone?.text}
        </p>
        <Group gap={8} mt={8}>
          <Button size="compact-sm" variant="default" onClick={onGo}>
            {words.goOn}
          </Button>
          {putBack && (
            <Button size="compact-sm" variant="default" onClick={() => void putBack().then(focusDecision)}>
              {texts.meeting.itemGone.putBack}
            </Button>
          )}
        </Group>
      </div>
    </div>
  )
}
