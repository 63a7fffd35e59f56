import { app, type Session, shell, type WebContents } from 'electron'
import { isAllowedNavigation, isOutsideAddress } from './addresses.ts'
import { isAllowedPermission } from './allowed-permission.ts'

/**
 * Refuses, for every page there is or will be: navigation away, windows of its own making, embedded views, and every permission
 * asked for. A link into the program opens a window of the program, at its place.
 */
export function guardAllContents(openWindow: (place: string) => void): void {
  app.on('web-contents-created', (_event, contents) => guard(contents, openWindow))
}

/** Denies what no part of the window asks for. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(isAllowedPermission(permission)),
  )
  session.setPermissionCheckHandler((_contents, permission) => isAllowedPermission(permission))
}

function guard(contents: WebContents, openWindow: (place: string) => void): void {
  contents.on('will-navigate', (details) => {
    if (!isAllowedNavigation(details.url)) details.preventDefault()
  })
  contents.on('will-redirect', (details) => details.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    if (isAllowedNavigation(url)) openWindow(new URL(url).hash)
    else if (isOutsideAddress(url)) void shell.openExternal(url)
    return { action: 'deny' }
  })
}
