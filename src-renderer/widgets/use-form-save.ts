import { useRef } from 'react'
import { useOneAtATime } from './use-one-at-a-time.ts'

/** Saving what is written in a form. */
export interface FormSave {
  /** Heard on the form, for all its fields. */
  readonly onInput: () => void
  /** Saves with `work`, which answers what was saved and null where it was refused; `done` closes the form. */
  readonly save: <S>(work: () => Promise<S | null>, done: (saved: S) => void) => void
}

/**
 * Saves a form once at a time, and closes it when it is saved. What is written while the answer is on its way would be lost with
 * the form: it then stays, and is saved with the next press.
 */
export function useFormSave(): FormSave {
  const once = useOneAtATime()
  const inputs = useRef(0)
  return {
    onInput: () => {
      inputs.current += 1
    },
    save: (work, done) =>
      once(async () => {
        const sent = inputs.current
        const saved = await work()
        if (saved !== null && inputs.current === sent) done(saved)
      }),
  }
}
