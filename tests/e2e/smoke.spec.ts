import { expect, test } from '../support/e2e.ts'

test('the printed address opens the program, and the address is then clean', async ({ window, program }) => {
  await expect(window).toHaveTitle(/Referent/)
  await expect(window.getByRole('main')).toBeVisible()
  expect(window.url()).toBe(new URL('/', program.address).href)
})

test('the window can be loaded again', async ({ window }) => {
  await window.reload()
  await expect(window.getByRole('main')).toBeVisible()
})

test('a second browser is refused in plain Danish', async ({ window, program, browser }) => {
  await expect(window.getByRole('main')).toBeVisible()
  const stranger = await (await browser.newContext()).newPage()
  const answer = await stranger.goto(program.address)
  expect(answer?.status()).toBe(403)
  await expect(stranger.getByRole('heading')).toHaveText('Ingen adgang')
})

test('the window loads without a complaint from the browser', async ({ page, program }) => {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(program.address)
  await expect(page.getByRole('main')).toBeVisible()
  expect(complaints).toEqual([])
})
