import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Phrase } from '../../../src-main/domain/committee/committee-settings.ts'
import { useCommitteeDetails } from '../../state/committee-session.ts'
import { useKeepWritten } from '../../state/keep-written.ts'
import { showUndo } from '../../state/notices.tsx'
import { LineField } from '../../widgets/line-field.tsx'
import { QuietLine } from '../../widgets/quiet-line.tsx'
import { useRowKeys } from '../../widgets/row-keys.ts'
import { texts } from '../../words/texts.ts'
import classes from './committee.module.css'
import { ownPhrasesBack, phraseBack } from './phrase-back.ts'
import { PhraseRow } from './phrase-row.tsx'
import { SavedRefusal } from './saved-refusal.tsx'
import { SettingsPart } from './settings-part.tsx'
import { useSetAsRead, useSettings } from './use-settings.ts'

const words = texts.committee.phrases
const plain = { outcome: 'other', forOwnDecision: true, forRecommendation: false } as const

/** The standard phrases in force: the program's until one of them is changed, then the committee's own. */
export function PhrasesPart() {
  const [{ phrases: own }, set] = useSettings()
  const setAsRead = useSetAsRead()
  const details = useCommitteeDetails()
  const phrases = own ?? details.phrases
  const keys = useRowKeys(phrases)
  const isInPlace = phrases.length === details.phrases.length
  const change = (next: readonly Phrase[]) => set({ phrases: [...next] })

  function remove(at: number) {
    const text = phrases[at]?.text ?? ''
    const before = { own, phrases, at }
    change(phrases.toSpliced(at, 1))
    showUndo(
      words.removed(text),
      () => void setAsRead((now) => ({ phrases: phraseBack(before, now.phrases) })),
    )
  }
  async function reset() {
    let before: Phrase[] | null = null
    const done = await setAsRead(({ settings }) => {
      before = settings.phrases
      return { phrases: null }
    })
    if (done === null || before === null) return
    const replaced = { own: before, standard: done.phrases }
    showUndo(
      words.resetDone,
      () => void setAsRead((now) => ({ phrases: ownPhrasesBack(replaced, now.phrases) })),
    )
  }
  return (
    <SettingsPart title={words.title} text={`${words.text} ${own === null ? words.standard : words.own}`}>
      <SavedRefusal about={['phrase-twice']} />
      <table className={classes['phrases']}>
        <thead>
          <tr>
            <th>{words.columns.text}</th>
            <th>{words.columns.outcome}</th>
            <th>{words.columns.own}</th>
            <th>{words.columns.recommendation}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {phrases.map((phrase, at) => (
            <PhraseRow
              key={keys[at]}
              phrase={phrase}
              stored={(isInPlace ? details.phrases[at] : phrase) ?? phrase}
              number={at + 1}
              onChange={(next) => change(phrases.with(at, next))}
              onUp={at === 0 ? null : () => change(swapped(phrases, at - 1))}
              onDown={at === phrases.length - 1 ? null : () => change(swapped(phrases, at))}
              onRemove={() => remove(at)}
            />
          ))}
        </tbody>
      </table>
      <NewPhrase onAdd={(text) => change([...phrases, { ...plain, text }])} />
      {own !== null && (
        <Button variant="default" onClick={() => void reset()}>
          {words.reset}
        </Button>
      )}
    </SettingsPart>
  )
}

/** A line that is written first and becomes a phrase when it is left. */
function NewPhrase({ onAdd }: { readonly onAdd: (text: string) => void }) {
  const [text, setText] = useState<string | null>(null)
  function leave() {
    if (text !== null && text.trim() !== '') onAdd(text.trim())
    setText(null)
  }
  useKeepWritten(() => text?.trim() && leave())
  return (
    <div className={classes['full']}>
      {text === null ? (
        <QuietLine words={words.add} onClick={() => setText('')} />
      ) : (
        <LineField label={words.new} value={text} onChange={setText} onLeave={leave} autoFocus />
      )}
    </div>
  )
}

function swapped(phrases: readonly Phrase[], at: number): Phrase[] {
  return [...phrases.slice(0, at), ...phrases.slice(at, at + 2).toReversed(), ...phrases.slice(at + 2)]
}
