import { useMemo, useState } from 'react'
import { isDecided } from '../../../../src-main/domain/stages/undecided-items.ts'
import { useMeeting } from '../../../state/session-context.ts'
import { texts } from '../../../words/texts.ts'
import { useHold } from '../hold-context.ts'
import { stripMembers, stripShape } from '../rules/strip-shape.ts'
import classes from './strip.module.css'
import { StripBlock } from './strip-block.tsx'
import { StripSide } from './strip-side.tsx'
import { useStripKeys } from './use-strip-keys.ts'

const words = texts.hold.strip

/** The attendance strip: members by items, and what follows from it under the item that is being treated. */
export function Strip() {
  const { participants, items } = useMeeting()
  const { item } = useHold()
  const members = useMemo(() => stripMembers(participants), [participants])
  const [active, setActive] = useState(0)
  const keys = useStripKeys(members)
  const at = items.findIndex(({ id }) => id === item.id)
  const shape = stripShape(members.length, items.length, at)
  const shown = items.slice(shape.from, shape.to)
  const decided = useMemo(() => new Set(items.filter(isDecided).map(({ id }) => id)), [items])

  return (
    <section className={classes['strip']} aria-label={words.label} data-strip data-blocks={shape.blocks}>
      {members.length === 0 && <p>{words.noMembers}</p>}
      <div className={classes['members']}>
        {Array.from({ length: members.length === 0 ? 0 : shape.blocks }, (_, block) => (
          <StripBlock
            // The blocks are places on the screen.
            key={block}
            members={members.slice(block * shape.rows, (block + 1) * shape.rows)}
            first={block * shape.rows}
            items={shown}
            decided={decided}
            active={Math.min(active, members.length - 1)}
            onActive={setActive}
            onKeyDown={keys}
          />
        ))}
      </div>
      <StripSide />
    </section>
  )
}
