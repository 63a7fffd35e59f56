import { Pill, TextInput } from '@mantine/core'
import { type KeyboardEvent, useCallback, useState } from 'react'
import type { Result } from '../../../src-main/domain/result.ts'
import { useCommitteeDetails } from '../../state/committee-session.ts'
import { connectionRefusal } from '../../state/connection-refusal.ts'
import { showRefusal, showUndo } from '../../state/notices.tsx'
import { useProgram } from '../../state/program.ts'
import { useAnswer } from '../../state/use-answer.ts'
import { texts } from '../../words/texts.ts'
import classes from './committee.module.css'
import { SettingsPart } from './settings-part.tsx'

const words = texts.spelling.own

/** The words that spelling never marks in the committee's texts. */
export function WordsPart() {
  const [own, { add, remove }] = useOwnWords()
  const [text, setText] = useState('')
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || text.trim() === '') return
    add(text.trim())
    setText('')
  }
  return (
    <SettingsPart title={words.title} text={words.text}>
      <TextInput
        aria-label={words.add}
        placeholder={words.add}
        w={240}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {own?.length === 0 && <p className={classes['partText']}>{words.none}</p>}
      {own !== null && own.length > 0 && (
        <ul className={classes['words']} aria-label={words.list}>
          {own.map((word) => (
            <li key={word}>
              <Pill
                size="md"
                bg="var(--hover)"
                c="var(--ink)"
                withRemoveButton
                removeButtonProps={{ 'aria-label': words.remove(word), tabIndex: 0, 'aria-hidden': false }}
                onRemove={() => remove(word)}
              >
                {word}
              </Pill>
            </li>
          ))}
        </ul>
      )}
    </SettingsPart>
  )
}

function useOwnWords() {
  const { api } = useProgram()
  const { id: committeeId } = useCommitteeDetails()
  const read = useAnswer(useCallback(() => api.spelling.words({ committeeId }), [api, committeeId]))

  async function keep(change: Promise<Result<string[]>>) {
    const done = await change.catch((error: unknown) => ({
      ok: false as const,
      refusal: connectionRefusal(error),
    }))
    if (!done.ok) showRefusal(done.refusal)
  }
  const add = (word: string) => void keep(api.spelling.learn({ committeeId, word }))
  function remove(word: string) {
    void keep(api.spelling.forget({ committeeId, word }))
    showUndo(words.removed(word), () => add(word))
  }
  return [read?.ok ? read.value : null, { add, remove }] as const
}
