import { type RefObject, useLayoutEffect, useRef } from 'react'
import { type Field, nameOf } from './field-name.ts'
import { tellGone } from './tell-gone.ts'

/** Tells of a field that is taken away with its row while the caret is in it, as another window does, and offers its words. */
export function useTellGone(field: RefObject<Field | null>, focused: boolean): void {
  const inField = useRef(focused)
  inField.current = focused
  useLayoutEffect(
    () => () => {
      if (!inField.current || field.current === null) return
      const { value } = field.current
      const name = nameOf(field.current)
      const list = field.current.closest('li, tr')?.parentElement
      // A screen that is left takes the whole list with it.
      requestAnimationFrame(() => {
        if (list?.isConnected && value.trim() !== '') tellGone(name, value)
      })
    },
    [field],
  )
}
