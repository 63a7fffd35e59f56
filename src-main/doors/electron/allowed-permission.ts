/** Whether a page may be given a permission: writing what the user copies to the clipboard, and nothing else. */
export function isAllowedPermission(permission: string): boolean {
  return permission === 'clipboard-sanitized-write'
}
