import { expect, test } from 'vitest'
import type { StoreCopyLine } from '../../../src-main/contract/program.ts'
import { copyMoment } from '../../../src-renderer/screens/backups/copy-moment.ts'

const copy = (at: string): StoreCopyLine => ({ name: at, at, kind: 'backup', size: 1, holds: null })

test('copies of one minute are told apart by their seconds, and others need none', () => {
  const copies = ['2026-02-06T09:05:07', '2026-02-06T09:05:30', '2026-02-06T09:06:07'].map(copy)
  expect(copies.map((one) => copyMoment(one, copies))).toEqual([
    '6. februar 2026 kl. 9:05:07',
    '6. februar 2026 kl. 9:05:30',
    '6. februar 2026 kl. 9:06',
  ])
})
