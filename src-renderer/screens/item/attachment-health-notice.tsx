import { Anchor, Button, Text } from '@mantine/core'
import { hideNotification, showNotification } from '@mantine/notifications'
import type { AttachmentTrouble } from '../../../src-main/domain/attachments/attachment-trouble.ts'
import type { Link } from '../../link/link.ts'
import { connectionRefusal } from '../../state/connection-refusal.ts'
import { showDone, showRefusal } from '../../state/notices.tsx'
import { address } from '../../state/route.ts'
import { useStore } from '../../state/store.ts'
import { SignalIcon } from '../../widgets/signal-icon.tsx'
import { texts } from '../../words/texts.ts'
import classes from './attachment.module.css'
import { attachmentTroubles, mendedMeeting, readHealth } from './attachment-health.ts'

const words = texts.item.attachments
const noticeId = 'attachment-health'
/** So many are named; the rest are counted. */
const shown = 4

/** Looks at the attached files when the program has started, then reads them, and tells once if some are missing or damaged. */
export async function watchAttachmentFiles(link: Link): Promise<void> {
  await readHealth(link.api, false)
  tell(link)
  await readHealth(link.api, true)
  tell(link)
}

function tell(link: Link): void {
  const { length } = attachmentTroubles.get()
  if (length === 0) return
  showNotification({
    id: noticeId,
    autoClose: false,
    title: words.health.title(length),
    message: <Troubles link={link} />,
    closeButtonProps: { 'aria-label': texts.common.close },
  })
}

function Troubles({ link }: { readonly link: Link }) {
  const troubles = useStore(attachmentTroubles)
  return (
    <>
      <Text size="sm" c="var(--ink)">
        {words.health.lead}
      </Text>
      <ul className={classes['troubles']}>
        {troubles.slice(0, shown).map((trouble) => (
          <li key={`${trouble.itemId} ${trouble.entry} ${trouble.position}`}>
            <TroubleLine trouble={trouble} onChoose={() => void chooseAgain(link, trouble)} />
          </li>
        ))}
      </ul>
      {troubles.length > shown && (
        <Text size="sm" c="var(--ink)">
          {words.health.more(troubles.length - shown)}
        </Text>
      )}
    </>
  )
}

interface TroubleLineProps {
  readonly trouble: AttachmentTrouble
  readonly onChoose: () => void
}

function TroubleLine({ trouble, onChoose }: TroubleLineProps) {
  const { committee, date, itemNumber, meetingId, itemId, what } = trouble
  const name = trouble.title ?? trouble.fileName
  return (
    <>
      <span className={classes['troubleName']}>
        <SignalIcon signal="fault" label={words.states[what]} />
        <span>{name}</span>
      </span>
      <span className={classes['troubleFacts']}>
        <Anchor size="sm" href={address({ at: 'meeting', meetingId, part: { itemId } })}>
          {words.health.place(committee, texts.dates.long(date), itemNumber)}
        </Anchor>
        <Button variant="default" size="compact-xs" aria-label={words.chooseAgainOf(name)} onClick={onChoose}>
          {words.chooseAgain}
        </Button>
      </span>
    </>
  )
}

async function chooseAgain({ api, door }: Link, trouble: AttachmentTrouble): Promise<void> {
  const { itemId, entry, position } = trouble
  try {
    const [file] = await door.pickFiles({ extensions: [], multiple: false })
    if (file === undefined) return
    const result = await api.attachment.replace({ itemId, entry, position, file })
    if (!result.ok) return showRefusal(result.refusal)
    mendedMeeting.set(result.value)
    await readHealth(api, false)
  } catch (error) {
    showRefusal(connectionRefusal(error))
  }
  if (attachmentTroubles.get().length > 0) return
  hideNotification(noticeId)
  showDone(words.health.mended)
}
