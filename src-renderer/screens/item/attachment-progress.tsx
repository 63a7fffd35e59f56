import { Button } from '@mantine/core'
import { useSession } from '../../state/session-context.ts'
import { useStore } from '../../state/store.ts'
import { SignalIcon } from '../../widgets/signal-icon.tsx'
import { texts } from '../../words/texts.ts'
import classes from './attachment.module.css'
import { type BatchPlace, batchOf, stopAttaching } from './attachment-batches.ts'

const words = texts.item.attachments

/** How far the files on their way have come, and afterwards what there is to tell about them. */
export function AttachmentProgress({ place }: { readonly place: BatchPlace }) {
  const batch = batchOf(useSession(), place)
  const { done, total, running, waiting, report } = useStore(batch)
  return (
    <>
      <div className={classes['progress']} data-running={running || undefined}>
        <span role="status">{running && words.progress(done, total)}</span>
        {running && waiting.length > 0 && (
          <Button variant="default" size="compact-xs" onClick={() => stopAttaching(batch)}>
            {words.stop}
          </Button>
        )}
      </div>
      {report.length > 0 && (
        <div className={classes['report']}>
          <ul aria-label={words.report}>
            {report.map((line, index) => (
              // Two files of one name say the same; their order is all that tells them apart.
              <li key={`${index} ${line}`}>
                <SignalIcon signal="notice" />
                <span>{line}</span>
              </li>
            ))}
          </ul>
          {!running && (
            <Button
              variant="default"
              size="compact-xs"
              onClick={() => batch.set({ ...batch.get(), report: [] })}
            >
              {words.closeReport}
            </Button>
          )}
        </div>
      )}
    </>
  )
}
