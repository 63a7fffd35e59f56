import type { Locator, Page } from '@playwright/test'

/** The forms of a person that stand open among the committee's people. */
export function personForms(window: Page): Locator {
  return window.getByRole('form', { name: 'Person' })
}

/** Opens the form for a new person, writes in its fields by their names, and presses "Tilføj". */
export async function addPerson(window: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  await window.getByRole('button', { name: 'Tilføj person' }).click()
  const form = personForms(window).first()
  for (const [name, text] of Object.entries(fields)) await form.getByLabel(name).fill(text)
  await form.getByRole('button', { name: 'Tilføj', exact: true }).click()
}
