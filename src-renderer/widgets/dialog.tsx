import { Modal, type ModalProps } from '@mantine/core'
import { useFocusBackFromDialog } from './use-focus-back.ts'

export type DialogProps = Omit<ModalProps, 'opened' | 'returnFocus'> & {
  /** Left out where the dialog is only drawn while it stands open. */
  readonly opened?: boolean
}

/**
 * A dialog over the page. A click beside it does not close it, so that nothing written in it is lost, but where that is said. When it
 * closes, the focus and the caret are where they were before it.
 */
export function Dialog({ opened = true, ...props }: DialogProps) {
  return opened ? <Standing {...props} /> : null
}

function Standing(props: Omit<DialogProps, 'opened'>) {
  useFocusBackFromDialog()
  // Mantine's own way back remembers nothing where the dialog is drawn open, and its own field where that takes the focus at once.
  return <Modal closeOnClickOutside={false} {...props} opened returnFocus={false} />
}
