import { useRef, useState } from 'react'

/** A form that stands open for one of a list, or for a new one. */
export interface OpenForm<V> {
  readonly id: number
  /** What it was opened with. */
  readonly first: V
  readonly isNew: boolean
  /** The one of the list that it corrects, as it was saved last; null while there is none. */
  readonly meant: V | null
  readonly saving: boolean
}

/** The forms that stand open, each until it is closed itself. */
export interface OpenForms<V> {
  readonly forms: readonly OpenForm<V>[]
  /** Opens one for a new value; where one waits to be written already there is none more. */
  readonly add: (first: V) => void
  readonly edit: (meant: V) => void
  readonly close: (form: OpenForm<V>) => void
  /** Saves with `work`, which tells whether it was saved; what the form holds from then on is a correction of `next`. */
  readonly save: <R>(form: OpenForm<V>, next: V, work: () => Promise<R | null>) => Promise<R | null>
}

export function useOpenForms<V>(): OpenForms<V> {
  const [forms, setForms] = useState<readonly OpenForm<V>[]>([])
  const count = useRef(0)
  const set = ({ id }: OpenForm<V>, some: Partial<OpenForm<V>>) =>
    setForms((old) => old.map((form) => (form.id === id ? { ...form, ...some } : form)))
  function opened(some: Pick<OpenForm<V>, 'first' | 'isNew' | 'meant'>): OpenForm<V> {
    count.current += 1
    return { id: count.current, saving: false, ...some }
  }
  return {
    forms,
    add: (first) => {
      const form = opened({ first, isNew: true, meant: null })
      setForms((old) => (old.some(isWaiting) ? old : [...old, form]))
    },
    edit: (meant) => {
      const form = opened({ first: meant, isNew: false, meant })
      setForms((old) => [...old, form])
    },
    close: ({ id }) => setForms((old) => old.filter((form) => form.id !== id)),
    save: async (form, next, work) => {
      set(form, { saving: true })
      const refused = await work()
      set(form, refused === null ? { saving: false, meant: next } : { saving: false })
      return refused
    },
  }
}

function isWaiting<V>({ meant, saving }: OpenForm<V>): boolean {
  return meant === null && !saving
}

/** A value of a list and its place there, with the form that corrects it. */
export interface FormRow<V> {
  readonly value: V
  /** -1 where only the form is left. */
  readonly at: number
  readonly form: OpenForm<V> | undefined
}

/** The rows with the forms that correct them; a form whose value is gone stands first, for what is written in it is kept. */
export function withForms<V>(
  rows: readonly { readonly value: V; readonly at: number }[],
  forms: readonly OpenForm<V>[],
  isSame: (meant: V, one: V) => boolean,
): readonly FormRow<V>[] {
  const correcting = forms.filter(({ isNew }) => !isNew)
  const listed = rows.map((row) => ({
    ...row,
    form: correcting.find(({ meant }) => meant !== null && isSame(meant, row.value)),
  }))
  const left = correcting.filter((form) => !listed.some((row) => row.form === form))
  return [...left.map((form) => ({ value: form.first, at: -1, form })), ...listed]
}
