import { expect, type Locator, type Page } from '@playwright/test'

/** Creates the sample committee on the first screen, and waits for its meeting. */
export async function openSample(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'Opret prøveudvalget' }).click()
  await expect(agenda(window)).toBeVisible()
}

/** The agenda column's list. */
export function agenda(window: Page): Locator {
  return window.getByRole('listbox', { name: 'Dagsorden' })
}

/** The titles in the agenda, in order; also of rows that are not laid out yet, which innerText knows nothing of. */
export function titles(window: Page): Promise<string[]> {
  return agenda(window)
    .getByRole('option')
    .evaluateAll((rows) => rows.map(({ children: [, title] }) => title?.firstChild?.textContent ?? ''))
}

/** Chooses the item with this title. */
export async function openItem(window: Page, title: string): Promise<void> {
  await agenda(window).getByRole('option', { name: title }).click()
  await expect(window.getByRole('article', { name: title })).toBeVisible()
}

/** Adds an item at the end of the cases and opens it. */
export async function addItem(window: Page, title: string): Promise<void> {
  await window.getByRole('button', { name: 'Nyt punkt' }).click()
  await window.getByLabel('Titel på punktet').fill(title)
  await window.getByRole('button', { name: 'Tilføj punkt' }).click()
  await expect(window.getByRole('article', { name: title })).toBeVisible()
}

/** Waits until the rail says that the program has everything. */
export async function saved(window: Page): Promise<void> {
  await expect(window.locator('[data-saving="saved"]')).toHaveText(/^Gemt \d{1,2}:\d{2}$/)
}

/** Waits for the rail to have said "Gemmer" and then "Gemt", for what was written just now. */
export async function savedAnew(window: Page, write: () => Promise<void>): Promise<void> {
  await write()
  await expect(window.locator('[data-saving="saving"], [data-saving="saved"]')).toBeVisible()
  await saved(window)
}

/** Lets files fall on an element, as if dragged from a folder. */
export async function dropFiles(
  target: Locator,
  files: readonly { name: string; text: string }[],
): Promise<void> {
  const data = await target.page().evaluateHandle((dropped) => {
    const transfer = new DataTransfer()
    for (const { name, text } of dropped) transfer.items.add(new File([text], name, { type: 'text/plain' }))
    return transfer
  }, files)
  await target.dispatchEvent('dragover', { dataTransfer: data })
  await target.dispatchEvent('drop', { dataTransfer: data })
}
