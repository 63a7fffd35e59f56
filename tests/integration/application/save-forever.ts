import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { openApplication } from '../../../src-main/application/open-application.ts'
import { fromPlainText } from '../../../src-main/domain/rich-text/build.ts'

/** Saves a section again and again, and says "Gemt N" the moment each save is acknowledged, until it is killed. */
const [dataFolder = '', itemId = ''] = process.argv.slice(2)
const resources = join(import.meta.dirname, '../../../resources')
const opened = await openApplication({
  dataFolder,
  resources,
  version: '1.2.3',
  printWorker: null,
  holder: 'prøven',
})
if (!opened.ok) throw new Error(opened.refusal.message)
const client = createRouterClient(opened.value.router)
for (let number = 1; ; number += 1) {
  const saved = await client.item.saveSection({
    itemId,
    key: 'summary',
    body: fromPlainText(`Udgave ${number}.`),
  })
  if (!saved.ok) throw new Error(saved.refusal.message)
  process.stdout.write(`Gemt ${number}\n`)
}
