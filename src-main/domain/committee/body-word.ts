import type { CommitteeBody } from './committee-settings.ts'

/** How a body is spoken of in the minutes: "Udvalget", "Kommunalbestyrelsen", and any other by its own name. */
export function bodyWord(body: CommitteeBody, name: string): string {
  if (body === 'committee') return 'Udvalget'
  return body === 'council' ? 'Kommunalbestyrelsen' : name
}
