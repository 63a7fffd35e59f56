import { type ChangeEvent, useEffect, useState } from 'react'

type Field = HTMLInputElement | HTMLTextAreaElement

/**
 * The text of a field while it is being written: what the program answers (trimmed, say) never moves the caret, and
 * is taken over when the focus leaves.
 */
export function useDraftText(value: string, onChange: (text: string) => void) {
  const [text, setText] = useState(value)
  const [focused, setFocused] = useState(false)
  useEffect(() => {
    if (!focused) setText(value)
  }, [value, focused])
  return {
    value: text,
    onChange: (event: ChangeEvent<Field>) => {
      setText(event.currentTarget.value)
      onChange(event.currentTarget.value)
    },
    onFocus: () => setFocused(true),
    onBlur: () => setFocused(false),
  }
}
