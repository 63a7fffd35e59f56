import { useMeeting } from '../../state/session-context.ts'
import { SignalIcon } from '../../widgets/signal-icon.tsx'
import { texts } from '../../words/texts.ts'
import { DocumentsOffer } from './documents-offer.tsx'
import { Fingerprint } from './fingerprint.tsx'
import classes from './stage.module.css'

/** What is shown when an agenda is sent: when, its fingerprint, and its documents. */
export function SentReceipt({ said }: { readonly said: (when: string) => string }) {
  const last = useMeeting().sent.at(-1)
  if (last === undefined) return null
  return (
    <>
      <p className={classes['receipt']} role="status">
        <SignalIcon signal="good" /> {said(texts.stage.at(new Date(last.sentAt)))}
      </p>
      <Fingerprint value={last.fingerprint} />
      <DocumentsOffer kind={last.kind} />
    </>
  )
}
