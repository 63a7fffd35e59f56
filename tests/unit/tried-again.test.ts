import { expect, test } from 'vitest'
import { triedAgain } from '../support/tried-again.ts'

const spec = (title: string, status: string) => ({ title, file: 'one.spec.ts', tests: [{ status }] })

test('tests that passed only when they were tried again are named, also those within a group', () => {
  const within = { specs: [spec('in a group', 'flaky'), spec('well', 'expected')] }
  const suites = [{ specs: [spec('alone', 'flaky'), spec('broken', 'unexpected')], suites: [within] }]
  expect(triedAgain({ suites })).toEqual(['one.spec.ts: alone', 'one.spec.ts: in a group'])
})
