import { expect, it } from 'vitest'
import { refusal } from '../../../src-main/domain/refusal.ts'
import { ok, type Result, refused } from '../../../src-main/domain/result.ts'
import { closeWhenSaved } from '../../../src-renderer/state/close-when-saved.ts'
import { createSaveQueue } from '../../../src-renderer/state/save-queue.ts'

const lost = refusal('connection-lost', 'Ingen forbindelse.', 'Vent.')

/** What happens to a window that is asked to close, with one draft that is answered so; without an answer nothing is unsaved. */
async function asked(answer: Result<string> | null, closes = true): Promise<string[]> {
  const told: string[] = []
  const queue = createSaveQueue<string>({
    delay: 500,
    limit: 1500,
    clock: () => new Date(),
    onAnswer: (value) => told.push(`saved ${value}`),
    onFailure: () => lost,
  })
  if (answer !== null) queue.put('a', { value: 'Hej', save: async () => answer })
  const close = () => told.push('closed')
  await closeWhenSaved({ preventDefault: () => told.push('kept open') }, queue, {
    close: closes ? close : null,
    stays: () => told.push('told that it stays'),
  })
  queue.discard()
  return told
}

it('a window with nothing unsaved closes', async () => {
  expect(await asked(null)).toEqual([])
})

it('a window with something unsaved closes when it is saved', async () => {
  expect(await asked(ok('Hej'))).toEqual(['kept open', 'saved Hej', 'closed'])
})

it('a window stays over what cannot be saved, and says so', async () => {
  expect(await asked(refused(lost))).toEqual(['kept open', 'told that it stays'])
})

it('a browser asks its user itself', async () => {
  expect(await asked(ok('Hej'), false)).toEqual(['kept open', 'saved Hej'])
})
