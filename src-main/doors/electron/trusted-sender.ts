import { isAllowedNavigation } from './addresses.ts'

/** The part of Electron's WebFrameMain that tells who speaks. */
export interface SenderFrame {
  readonly url: string
  readonly parent: unknown
}

/** Whether a message comes from the window's own page: its top frame, at its own address. A frame that is gone is not. */
export function isTrustedSender(frame: SenderFrame | null): boolean {
  return frame !== null && frame.parent === null && isAllowedNavigation(frame.url)
}
