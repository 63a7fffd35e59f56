import { useState } from 'react'
import { isEmptyRichText } from '../../../src-main/domain/rich-text/plain-text.ts'
import { emptyRichText, type RichText } from '../../../src-main/domain/rich-text/rich-text.ts'
import { useBegunText } from '../../editor/begun-text.ts'
import { EarlyKeys } from '../../editor/early-keys.tsx'
import { RichTextField } from '../../editor/rich-text-field.tsx'
import { useGuidance } from '../../state/committee-details.ts'
import { useSession } from '../../state/session-context.ts'
import { useFacet } from '../../state/use-facet.ts'
import { useReadOnly } from '../../state/use-read-only.ts'
import { QuietLine } from '../../widgets/quiet-line.tsx'
import { texts } from '../../words/texts.ts'
import classes from './item.module.css'
import { SectionFrame } from './section-frame.tsx'
import type { SectionProps } from './section-props.ts'

/** A section's text; while nothing is written it is a quiet line. `framed` gives it its heading. */
export function SectionText({ item, section, framed = false }: SectionProps & { readonly framed?: boolean }) {
  const { api, queue } = useSession()
  const place = sectionPlace(item.id, section.key)
  const [body, , write] = useFacet<RichText | null>({
    name: place,
    stored: section.body,
    save: (value, base) => api.item.saveSection({ itemId: item.id, key: section.key, body: value, base }),
  })
  /** What is typed before its editor comes, while it is written in. */
  const [writing, setWriting] = useState<EarlyKeys | null>(null)
  const begin = () => setWriting((old) => old ?? new EarlyKeys())
  useBegunText(place, setWriting)
  const own = useGuidance(item.kind, section.key)
  const guidance = own ?? texts.item.guidance[section.key] ?? ''
  const empty = body === null || isEmptyRichText(body)
  const readOnly = useReadOnly()

  if (empty && readOnly) return null
  if (empty && writing === null)
    return (
      <div className={classes['missing']}>
        <QuietLine begins words={texts.item.addText(section.heading)} guidance={guidance} onClick={begin} />
      </div>
    )
  const text = (
    <RichTextField
      label={section.heading}
      place={place}
      value={body ?? emptyRichText}
      placeholder={guidance}
      autoFocus={writing !== null}
      early={writing ?? undefined}
      onChange={(value) => write(() => (isEmptyRichText(value) ? null : value))}
      onEnter={begin}
      onLeave={() => {
        setWriting(null)
        void queue.flush()
      }}
    />
  )
  if (!framed) return text
  return (
    <SectionFrame item={item} section={section}>
      {text}
    </SectionFrame>
  )
}

/** The name of a section's text on the page, and of what is saved of it. */
export function sectionPlace(itemId: string, key: string): string {
  return `${itemId}:section:${key}`
}
