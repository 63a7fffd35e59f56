import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from '../support/e2e.ts'
import { chunk, exif, jpeg, png, segment } from '../support/pictures-with-words.ts'
import { addItem, openItem, openSample, saved } from './support/meeting-window.ts'

test.beforeEach(async ({ window }) => {
  await openSample(window)
  await addItem(window, 'Havnebadet')
  await window.getByRole('button', { name: /^Tilføj sagsfremstilling/ }).click()
})

const text = (window: Page) => window.getByRole('textbox', { name: 'Sagsfremstilling' })
const note = (window: Page) => window.getByRole('textbox', { name: 'Fodnote' })

async function exported(window: Page, format: 'Webside' | 'Word'): Promise<Buffer> {
  await window.keyboard.press('Control+e')
  const dialog = window.getByRole('dialog', { name: 'Eksportér' })
  await dialog.getByRole('radio', { name: 'Dagsorden', exact: true }).check()
  await dialog.getByRole('radiogroup', { name: 'Format' }).getByText(format, { exact: true }).click()
  const download = window.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Gem fil' }).click()
  const bytes = await readFile(await (await download).path())
  await dialog.getByRole('button', { name: 'Luk' }).last().click()
  await expect(dialog).toHaveCount(0)
  return bytes
}

const widthOf = (cell: Locator) => cell.evaluate((element) => element.getBoundingClientRect().width)

test('feature 53: a footnote, a list of a, b, c and a column width are written by key and stand in HTML and Word', async ({
  window,
}) => {
  await window.keyboard.type('Badet er åbent')
  await window.keyboard.press('Control+Alt+f')
  await window.keyboard.type('Jf. vedtægten fra 1998.')
  await window.keyboard.press('Enter')
  await window.keyboard.type(' hele året.')
  await expect(text(window).locator('.tiptap, p').first()).toContainText('Badet er åbent hele året.')
  await window.keyboard.press('Enter')
  await window.getByRole('button', { name: 'Nummereret liste' }).click()
  await window.getByRole('button', { name: 'Listens tal' }).click()
  await window.getByRole('radiogroup', { name: 'Listens tal' }).getByText('a) b) c)').click()
  await window.keyboard.press('Enter')
  await expect(text(window)).toBeFocused()
  await window.keyboard.type('Vagt')
  await window.keyboard.press('Enter')
  await window.keyboard.press('Tab')
  await window.keyboard.type('Om sommeren')
  await expect(text(window).locator('ol[data-form="alpha"] ol[data-form="roman"]')).toHaveText('Om sommeren')
  await window.keyboard.press('Enter')
  await window.keyboard.press('Enter')
  await window.keyboard.press('Enter')
  await window.getByRole('button', { name: 'Indsæt tabel' }).click()
  await window.keyboard.type('Formål')
  const first = text(window).locator('th').first()
  const narrow = await widthOf(first)
  for (const _ of [1, 2, 3]) await window.keyboard.press('Alt+Shift+ArrowRight')
  await expect.poll(() => widthOf(first)).toBeGreaterThan(narrow * 1.3)
  await saved(window)
  await window.keyboard.press('Escape')
  await expect(text(window).locator('sup')).toHaveText('Jf. vedtægten fra 1998.')

  const html = (await exported(window, 'Webside')).toString('utf8')
  expect(html).toMatch(/Badet er åbent<sup><a href="#fodnote-1".+<\/sup> hele året\./)
  expect(html).toMatch(/<li id="fodnote-1">Jf\. vedtægten fra 1998\./)
  expect(html).toMatch(/<ol type="a" class="alpha">\s*<li><p>Vagt<\/p>\s*<ol type="i" class="roman">/)
  expect(html).toMatch(/<col style="width:[45]\d%">/)
  const word = unzipSync(await exported(window, 'Word'))
  const part = (name: string) => strFromU8(word[`word/${name}.xml`] ?? new Uint8Array())
  expect(part('footnotes')).toContain(' Jf. vedtægten fra 1998.')
  expect(part('document')).toContain('<w:footnoteReference w:id="1"/>')
  expect(part('numbering')).toMatch(/w:val="lowerLetter"\/><w:lvlText w:val="%1\)"/)
})

test('feature 53: a footnote is read and mended where it stands, and one that says nothing goes away', async ({
  window,
}) => {
  await window.keyboard.type('Badet')
  await window.keyboard.press('Control+Alt+f')
  await expect(note(window)).toBeFocused()
  await window.keyboard.type('En note')
  await window.keyboard.press('Escape')
  await text(window).locator('sup').click()
  await expect(note(window)).toHaveValue('En note')
  for (const colorScheme of ['light', 'dark'] as const) {
    await window.emulateMedia({ colorScheme })
    expect((await new AxeBuilder({ page: window }).analyze()).violations).toEqual([])
  }
  await window.keyboard.press('Control+a')
  await window.keyboard.press('Backspace')
  await window.keyboard.press('Enter')
  await expect(text(window).locator('sup')).toHaveCount(0)
  await window.keyboard.type(' er nyt')
  await expect(text(window)).toHaveText('Badet er nyt')
})

test('feature 53: an empty footnote goes away when its text is left for another, or for the item before', async ({
  window,
}) => {
  const ways = [
    () => window.getByRole('textbox', { name: 'Punktets titel' }).click(),
    () => window.keyboard.press('Control+ArrowUp'),
  ]
  await window.keyboard.type('Badet')
  for (const leave of ways) {
    await text(window).click()
    await window.keyboard.press('Control+Alt+f')
    await expect(note(window)).toBeFocused()
    await leave()
    await expect(note(window)).toHaveCount(0)
    await openItem(window, 'Havnebadet')
    await expect(text(window)).toHaveText('Badet')
    await expect(text(window).locator('sup')).toHaveCount(0)
  }
  await saved(window)
  await window.reload()
  await expect(text(window)).toHaveText('Badet')
  await expect(text(window).locator('sup')).toHaveCount(0)
})

test('feature 53: the last row or column of a table is removed with the table, and the menu says so', async ({
  window,
}) => {
  const choose = async (name: string) => {
    await window.getByRole('button', { name: 'Tabel', exact: true }).click()
    await window.getByRole('menuitem', { name, exact: true }).click()
  }
  await window.getByRole('button', { name: 'Indsæt tabel' }).click()
  await choose('Fjern række')
  await choose('Fjern række')
  await expect(text(window).locator('tr')).toHaveCount(1)
  await choose('Fjern række og tabel')
  await expect(text(window).locator('table')).toHaveCount(0)
  await window.getByRole('button', { name: 'Indsæt tabel' }).click()
  await choose('Fjern kolonne')
  await choose('Fjern kolonne')
  await choose('Fjern kolonne og tabel')
  await expect(text(window).locator('table')).toHaveCount(0)
  await window.keyboard.type('Efter')
  await expect(text(window)).toHaveText('Efter')
})

test('feature 53: a column is made wider with the mouse; a picture that is dropped is asked about and scaled down', async ({
  window,
}) => {
  await window.getByRole('button', { name: 'Indsæt tabel' }).click()
  const cells = text(window).locator('th')
  const box = await cells.first().boundingBox()
  if (box === null) throw new Error('the table is not shown')
  const middle = async () => {
    const { y = 0, height = 0 } = (await cells.first().boundingBox()) ?? {}
    return y + height / 2
  }
  // What is found about the item comes a moment later above the text, and the table is then further down.
  await expect(async () => {
    await window.mouse.move(box.x + box.width - 1, await middle())
    await expect(window.locator('.tiptap.at-column-edge')).toHaveCount(1, { timeout: 500 })
  }).toPass()
  await window.mouse.down()
  await window.mouse.move(box.x + box.width / 2, await middle(), { steps: 4 })
  await window.mouse.up()
  await expect.poll(() => widthOf(cells.first())).toBeLessThan(box.width * 0.7)

  const picture = await window.evaluateHandle(async () => {
    const canvas = new OffscreenCanvas(3200, 800)
    canvas.getContext('2d')?.fillRect(0, 0, 1600, 800)
    const transfer = new DataTransfer()
    transfer.items.add(new File([await canvas.convertToBlob()], 'havn.png', { type: 'image/png' }))
    return transfer
  })
  await text(window).evaluate((element, clipboardData) => {
    clipboardData.setData(
      'text/html',
      '<style>td { color: red }</style><table><tr><td>Fra et regneark</td></tr></table>',
    )
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    clipboardData.clearData('text/html')
  }, picture)
  await expect(text(window)).toContainText('Fra et regneark')
  await expect(text(window).getByRole('img')).toHaveCount(0)

  const below = { clientX: box.x + 20, clientY: await middle() }
  await text(window).dispatchEvent('drop', { dataTransfer: picture, ...below })
  await window.getByLabel('Beskriv billedet for dem, der ikke kan se det').fill('Kort over havnen')
  await window.getByRole('radiogroup', { name: 'Bredde på papiret' }).getByText('Halv').click()
  await window.getByRole('button', { name: 'Gem', exact: true }).click()
  const image = text(window).getByRole('img', { name: 'Kort over havnen' })
  await expect(image).toHaveAttribute('data-width', 'half')
  expect(await image.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBe(1600)
  await saved(window)
})

/** Pictures as they lie in the clipboard, or are dragged from a folder. */
function pictures(window: Page, widths: readonly number[]) {
  return window.evaluateHandle(async (wide) => {
    const transfer = new DataTransfer()
    for (const width of wide) {
      const canvas = new OffscreenCanvas(width, 100)
      canvas.getContext('2d')?.fillRect(0, 0, width, 50)
      transfer.items.add(new File([await canvas.convertToBlob()], `${width}.png`, { type: 'image/png' }))
    }
    return transfer
  }, widths)
}

async function pastePictures(window: Page, widths: readonly number[]): Promise<void> {
  await window.locator('.tiptap').evaluate(
    (element, clipboardData) => {
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    },
    await pictures(window, widths),
  )
}

const description = (window: Page) => window.getByLabel('Beskriv billedet for dem, der ikke kan se det')

test('feature 53: a picture is asked about at the end of a paragraph, and what is written or pasted then comes after it', async ({
  window,
}) => {
  await window.keyboard.type('Badet ligger her:')
  await pastePictures(window, [200])
  await description(window).fill('Kort over havnen')
  await window.keyboard.press('Enter')
  await expect(text(window)).toBeFocused()
  await window.keyboard.type('Vest for ')
  await window.keyboard.type('molen.')
  await expect(text(window).getByRole('img', { name: 'Kort over havnen' })).toBeVisible()
  await expect(text(window).locator('p')).toHaveText(['Badet ligger her:', 'Vest for molen.'])
  await text(window).getByRole('img').click()
  await text(window).evaluate((element) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', 'Tegnet 2026.')
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  })
  await expect(text(window).locator('p')).toHaveText(['Badet ligger her:', 'Tegnet 2026.', 'Vest for molen.'])
  await expect(text(window).getByRole('img')).toHaveCount(1)
  await saved(window)
})

test('feature 53: what is written inside a picture does not come with it, pasted as a file or within a page', async ({
  window,
}) => {
  const words = 'Karla Vind 010190-1234'
  const files = [
    { type: 'image/png', bytes: png([chunk('tEXt', `Comment\0${words}`)], words) },
    { type: 'image/jpeg', bytes: jpeg([segment(0xfe, words)]) },
    { type: 'image/jpeg', bytes: jpeg([exif(6, words)]) },
  ].map(({ type, bytes }) => ({ type, base64: bytes.toString('base64') }))
  const images = text(window).locator('img[src^="data:"]')
  const sources = () => images.evaluateAll((all) => all.map((image) => image.getAttribute('src') ?? ''))
  const inside = (source: string) => Buffer.from(source.replace(/^.*,/, ''), 'base64')
  const paste = (asPage: boolean) =>
    text(window).evaluate(
      (element, { given, page }) => {
        const clipboardData = new DataTransfer()
        for (const { type, base64 } of given) {
          const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
          if (!page) clipboardData.items.add(new File([bytes], 'kort', { type }))
        }
        const html = given.map(
          ({ type, base64 }) => `<p><img alt="Kort" src="data:${type};base64,${base64}"></p>`,
        )
        if (page) clipboardData.setData('text/html', html.join(''))
        element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
      },
      { given: files, page: asPage },
    )
  await paste(true)
  await expect(images).toHaveCount(3)
  await paste(false)
  await expect(images).toHaveCount(6)
  for (const source of await sources()) expect(inside(source).includes('Karla')).toBe(false)
  const plain = (await sources()).map(inside)
  expect(plain.filter((bytes) => bytes.equals(png()))).toHaveLength(2)
  expect(plain.filter((bytes) => bytes.equals(jpeg()))).toHaveLength(2)
  await saved(window)
})

test('feature 53: a picture that is still on its way when the text is left comes all the same', async ({
  window,
}) => {
  await window.keyboard.type('Badet ligger her:')
  await window.keyboard.press('Enter')
  await window.keyboard.type('Vest for molen.')
  await window.keyboard.press('ArrowUp')
  const large = await pictures(window, [5000])
  await window.locator('.tiptap').evaluate((element, clipboardData) => {
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }))
  }, large)
  await expect(window.locator('.tiptap')).toHaveCount(0)
  await expect(text(window).locator('p, img')).toHaveCount(3)
  expect(
    await text(window)
      .locator('p, img')
      .evaluateAll((found) => found.map(({ tagName }) => tagName)),
  ).toEqual(['P', 'IMG', 'P'])
  await saved(window)
})

test('feature 53: a description stays when its box is left by a click elsewhere', async ({ window }) => {
  await window.keyboard.type('Badet ligger her')
  await pastePictures(window, [200])
  await description(window).fill('Badet set fra molen')
  const rail = await window.getByRole('navigation', { name: 'Steder' }).boundingBox()
  if (rail === null) throw new Error('no rail')
  await window.mouse.click(rail.x + 2, rail.y + rail.height / 2)
  await expect(description(window)).toHaveCount(0)
  await expect(text(window).getByRole('img', { name: 'Badet set fra molen' })).toBeVisible()
  await saved(window)
})

/** Lets pictures be ready first when the answer is called. */
async function holdPictures(window: Page): Promise<() => Promise<void>> {
  await window.evaluate(() => {
    const make = globalThis.createImageBitmap.bind(globalThis)
    const held: { release?: () => void } = {}
    const released = new Promise<void>((resolve) => (held.release = resolve))
    Object.assign(globalThis, {
      releasePictures: held.release,
      createImageBitmap: async (blob: Blob) => {
        await released
        return make(blob)
      },
    })
  })
  return () => window.evaluate('releasePictures()')
}

test('feature 53: one who writes on while a picture is on its way keeps the caret, and every word', async ({
  window,
}) => {
  await window.keyboard.type('Badet ligger her')
  const release = await holdPictures(window)
  await pastePictures(window, [200])
  await window.keyboard.type(' ved mo')
  await release()
  await expect(text(window).locator('img')).toBeVisible()
  await window.keyboard.type('len.')
  await expect(description(window)).toHaveCount(0)
  await expect(text(window).locator('p').first()).toHaveText('Badet ligger her ved molen.')
  await expect(text(window).locator('p, img').nth(1)).toHaveAttribute('src', /^data:/)
})

test('feature 53: the last letters stay that are typed before a text is left with a picture still on its way', async ({
  window,
}) => {
  await window.keyboard.type('Badet ligger her')
  await saved(window)
  const release = await holdPictures(window)
  await pastePictures(window, [200])
  await window.keyboard.type(' ved molen.')
  await window.keyboard.press('Control+ArrowUp')
  await expect(text(window)).not.toContainText('Badet')
  await release()
  await saved(window)
  await openItem(window, 'Havnebadet')
  await expect(text(window).locator('img')).toBeVisible()
  await expect(text(window).locator('p').first()).toHaveText('Badet ligger her ved molen.')
})

test('feature 53: what is chosen while a picture is on its way stays', async ({ window }) => {
  await window.keyboard.type('Badet ligger her:')
  await pastePictures(window, [5000])
  await window.keyboard.press('Control+a')
  await expect(text(window).locator('img')).toBeVisible()
  await expect(text(window).locator('p')).toHaveText(['Badet ligger her:'])
})

test('feature 53: pictures that are pasted together all come, in their order, and so does the next after the described one', async ({
  window,
}) => {
  await window.keyboard.type('Før')
  await pastePictures(window, [200, 210, 220])
  await description(window).fill('Den sidste')
  await window.keyboard.press('Enter')
  await expect(text(window)).toBeFocused()
  const widths = () =>
    text(window)
      .locator('img')
      .evaluateAll((found: HTMLImageElement[]) => found.map(({ naturalWidth }) => naturalWidth))
  await expect.poll(widths).toEqual([200, 210, 220])
  await pastePictures(window, [230])
  await description(window).fill('Endnu en')
  await window.keyboard.press('Enter')
  await expect.poll(widths).toEqual([200, 210, 220, 230])
  await expect(text(window).locator('p')).toHaveText(['Før'])
  await saved(window)
})

test('feature 53: a picture comes behind the one before it, also when that is described meanwhile', async ({
  window,
}) => {
  await window.keyboard.type('Før')
  await pastePictures(window, [200, 6000])
  await description(window).fill('Den første')
  await window.keyboard.press('Enter')
  const widths = () =>
    text(window)
      .locator('img')
      .evaluateAll((found: HTMLImageElement[]) => found.map(({ naturalWidth }) => naturalWidth))
  await expect.poll(widths).toEqual([200, 1600])
})

test('feature 53: an address pasted on a word is a link where it can be one, and the text is saved', async ({
  window,
}) => {
  const pasteOnAll = async (address: string) => {
    await window.keyboard.press('Control+a')
    await text(window).evaluate((element, words) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', words)
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    }, address)
  }
  const link = text(window).locator('a')
  await window.keyboard.type('hjemmesiden')
  await saved(window)
  const stored = window.waitForResponse('**/rpc/item/saveSection')
  await pasteOnAll('HTTPS://www.nordvig.example/Bad')
  await expect(link).toHaveText('hjemmesiden')
  await stored
  await saved(window)
  // As it is stored.
  await window.reload()
  await text(window).click()
  await expect(window.locator('.tiptap')).toBeFocused()
  await expect(link).toHaveAttribute('href', 'https://www.nordvig.example/Bad')
  await pasteOnAll('www.nordvig.dk')
  await expect(link).toHaveAttribute('href', 'https://www.nordvig.dk')
  await window.keyboard.press('Control+a')
  await window.keyboard.press('Delete')
  await window.keyboard.type('arkivet')
  await pasteOnAll('ftp://nordvig.dk/arkiv')
  await expect(text(window)).toHaveText('ftp://nordvig.dk/arkiv')
  await expect(link).toHaveCount(0)
  await saved(window)
})
