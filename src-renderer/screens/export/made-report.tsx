import { Button, Group, Stack } from '@mantine/core'
import { address } from '../../state/route.ts'
import { useMeeting } from '../../state/session-context.ts'
import { FindingLine } from '../../widgets/finding-line.tsx'
import { SignalIcon } from '../../widgets/signal-icon.tsx'
import { texts } from '../../words/texts.ts'
import classes from './export.module.css'
import type { Made } from './use-export.ts'

const words = texts.documents

export interface MadeReportProps {
  readonly made: Made
  readonly onMore: () => void
  readonly onClose: () => void
}

/** After an export: the file's name, what a screen reader meets in it and what to mend, and what the file does not hold. */
export function MadeReport({ made, onMore, onClose }: MadeReportProps) {
  const { accessibility, separate, file } = made
  // A data file is read by nobody, and tells of nothing.
  const read = accessibility !== null && accessibility.meets.length > 0
  return (
    <Stack gap={16}>
      <p className={classes['done']} role="status">
        <SignalIcon signal="good" /> {words.saved(file.name)}
      </p>
      {separate.length > 0 && (
        <section aria-label={words.separate}>
          <p className={classes['title']}>{words.separate}</p>
          <ul className={classes['told']}>
            {separate.map((line) => (
              <li key={line.danish}>{texts.told.said(line)}</li>
            ))}
          </ul>
        </section>
      )}
      {read && <ToMend mend={accessibility.mend} onClose={onClose} />}
      {read && (
        <section aria-label={words.meets}>
          <p className={classes['title']}>{words.meets}</p>
          <ul className={classes['told']}>
            {accessibility.meets.map((line) => (
              <li key={line.danish}>{texts.told.said(line)}</li>
            ))}
          </ul>
        </section>
      )}
      <Group justify="flex-end" gap={8}>
        <Button variant="default" onClick={onMore}>
          {words.more}
        </Button>
        <Button onClick={onClose} autoFocus data-autofocus>
          {texts.common.close}
        </Button>
      </Group>
    </Stack>
  )
}

interface ToMendProps {
  readonly mend: NonNullable<Made['accessibility']>['mend']
  readonly onClose: () => void
}

function ToMend({ mend, onClose }: ToMendProps) {
  const { id, items } = useMeeting()
  if (mend.length === 0)
    return (
      <p className={classes['clean']}>
        <SignalIcon signal="good" /> {words.noMend}
      </p>
    )
  return (
    <section aria-label={words.mend}>
      <p className={classes['title']}>{words.mend}</p>
      <ul className={classes['told']}>
        {mend.map((finding) => {
          const item = items.find(({ number }) => number === finding.where.itemNumber)
          return (
            <li
              key={`${finding.rule} ${finding.where.itemNumber} ${finding.where.heading} ${finding.message}`}
            >
              <FindingLine finding={finding} />
              {item && (
                <a
                  className={classes['goTo']}
                  href={address({ at: 'meeting', meetingId: id, part: { itemId: item.id } })}
                  onClick={onClose}
                >
                  {words.goToItem(item.number)}
                </a>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
