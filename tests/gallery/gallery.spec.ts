import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { everyScreen } from '../e2e/support/every-screen.ts'
import { test } from '../support/e2e.ts'
import { galleryPage } from './gallery-page.ts'

const folder = join(import.meta.dirname, '../../test-results/gallery')
const sizes = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
]

for (const scheme of ['light', 'dark'] as const)
  for (const size of sizes)
    test(`every screen, ${scheme}, ${size.width}x${size.height}`, async ({ window }) => {
      const room = join(folder, `${scheme}-${size.width}`)
      mkdirSync(room, { recursive: true })
      await window.setViewportSize(size)
      await window.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
      let at = 0
      await everyScreen(window, async (name) => {
        at += 1
        const file = `${String(at).padStart(2, '0')}-${name}.png`
        await window.screenshot({ path: join(room, file) })
      })
    })

test.afterAll(() => {
  const rooms = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory())
  const shown = rooms.map(({ name }) => ({ name, pictures: readdirSync(join(folder, name)).sort() }))
  writeFileSync(join(folder, 'index.html'), galleryPage(shown))
})
