import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/e2e.ts'
import { openSample, saved } from './support/meeting-window.ts'

const paper = (window: Page) => window.getByRole('region', { name: 'Siden, som den bliver trykt' })
const picture = (window: Page) => paper(window).getByRole('img')

async function openLayout(window: Page): Promise<void> {
  await openSample(window)
  await window.getByRole('link', { name: 'Layout' }).click()
  await expect(picture(window)).toBeVisible()
}

/** Does something, and waits until another picture of the page stands there. */
async function redrawn(window: Page, act: () => Promise<void>): Promise<void> {
  const before = await picture(window).innerHTML()
  await act()
  await expect.poll(() => picture(window).innerHTML()).not.toBe(before)
}

/** Whether a colour is on the page as it is painted. */
async function isOnPage(window: Page, colour: string): Promise<boolean> {
  return picture(window).evaluate(async (shown, wanted) => {
    const image = new Image()
    image.src = URL.createObjectURL(
      new Blob([new XMLSerializer().serializeToString(shown.firstElementChild ?? shown)], {
        type: 'image/svg+xml',
      }),
    )
    await image.decode()
    const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight)
    const pen = canvas.getContext('2d')
    pen?.drawImage(image, 0, 0)
    const dots = pen?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
    const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(wanted.slice(at, at + 2), 16))
    for (let at = 0; at < dots.length; at += 4)
      if (dots[at] === red && dots[at + 1] === green && dots[at + 2] === blue) return true
    return false
  }, colour)
}

test('feature 36: the page follows the layout, which is saved in place and taken back', async ({
  window,
}) => {
  await openLayout(window)
  await expect(picture(window)).toHaveAttribute('aria-label', 'Side 1 af 10, som den bliver trykt')
  expect(await isOnPage(window, '#aa1155')).toBe(false)
  await redrawn(window, async () => {
    await window.getByRole('checkbox', { name: /^Overskrifter i farven/ }).check()
  })
  await redrawn(window, () => window.getByLabel('Farve til streger, links og beslutninger').fill('#aa1155'))
  await expect.poll(() => isOnPage(window, '#aa1155')).toBe(true)
  await expect(window.getByText('Den kan læses som tekst.')).toBeVisible()
  await window.getByLabel('Farve til streger, links og beslutninger').fill('#ffcc00')
  await expect(window.getByText('Den er for lys til tekst.')).toBeVisible()
  const checkbox = window.getByRole('checkbox', { name: 'Hvert punkt begynder på en ny side' })
  await checkbox.uncheck()
  await expect(picture(window)).toHaveAttribute('aria-label', /af \d, /)
  await saved(window)
  await checkbox.blur()
  await window.keyboard.press('Control+z')
  await expect(checkbox).toBeChecked()
  await expect(picture(window)).toHaveAttribute('aria-label', /af \d\d, /)
})

test('feature 36: a margin that cannot be had is told under its field, and the one before it stays', async ({
  window,
}) => {
  await openLayout(window)
  const part = window.getByRole('region', { name: 'Margener' })
  const left = part.getByLabel('Venstre')
  const before = await left.inputValue()
  await left.press('Control+a')
  await window.keyboard.type('150')
  await expect(part).toContainText('Skriv et tal fra 10 til 60.')
  await left.press('Tab')
  await expect(left).toHaveValue('150 mm')
  await part.getByLabel('Højre').fill('22,5')
  await saved(window)
  await window.reload()
  await expect(part.getByLabel('Højre')).toHaveValue('22,5 mm')
  await expect(left).toHaveValue(before)
})

test('feature 36: a finished layout is put on with one press, and the logo stays', async ({ window }) => {
  await openLayout(window)
  const logo = Buffer.from(
    await window.evaluate(async () => {
      const canvas = new OffscreenCanvas(2400, 1200)
      const pen = canvas.getContext('2d')
      if (pen) pen.fillStyle = '#12ab34'
      pen?.fillRect(0, 0, 2400, 1200)
      return [...new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer())]
    }),
  )
  const choosing = window.waitForEvent('filechooser')
  await window.getByRole('button', { name: 'Vælg en fil' }).click()
  await (await choosing).setFiles({ name: 'byvaaben.png', mimeType: 'image/png', buffer: logo })
  await window.getByLabel('Beskrivelse til den, der ikke kan se logoet').fill('Nordvig Kommunes byvåben')
  await expect.poll(() => isOnPage(window, '#12ab34')).toBe(true)
  const finished = window.getByRole('region', { name: 'Færdige layouter' })
  await expect(finished.getByRole('img')).toHaveCount(3)
  await finished.getByRole('button', { name: /Moderne/ }).click()
  await expect(finished.getByRole('button', { name: /Moderne/ })).toHaveAttribute('aria-pressed', 'true')
  await expect(window.getByRole('radio', { name: /^Calibri/ })).toBeChecked()
  await expect(window.getByLabel('Beskrivelse til den, der ikke kan se logoet')).toHaveValue(/byvåben/)
  await expect.poll(() => isOnPage(window, '#12ab34')).toBe(true)
  const wrong = window.waitForEvent('filechooser')
  await window.getByRole('button', { name: 'Vælg en anden fil' }).click()
  await (await wrong).setFiles({ name: 'byvaaben.gif', mimeType: 'image/gif', buffer: Buffer.from('GIF89a') })
  await expect(window.getByRole('alert')).toContainText('Logoet er ikke ændret')
})

for (const scheme of ['light', 'dark'] as const)
  test(`axe finds nothing on the layout in the ${scheme} theme`, async ({ window }) => {
    await window.emulateMedia({ colorScheme: scheme })
    await openLayout(window)
    await expect(window.getByRole('region', { name: 'Færdige layouter' }).getByRole('img')).toHaveCount(3)
    expect((await new AxeBuilder({ page: window }).analyze()).violations).toEqual([])
  })
