import { expect, test } from 'vitest'
import { connectionRefusals } from '../../../src-renderer/state/connection-refusal.ts'

const lost = new TypeError('Failed to fetch')

test('a program that does not answer for long is told to have ended, and not before', () => {
  const connection = connectionRefusals()
  const told = () => connection.of(lost)
  for (let tried = 1; tried < 8; tried += 1) expect(told().wayOut).toContain('Lad vinduet stå åbent')
  expect(told()).toMatchObject({ code: 'connection-lost' })
  expect(told().wayOut).toContain('Kopiér det, du har skrevet, med «Se det …», start programmet igen')
  connection.answered()
  expect(told().wayOut).toContain('Lad vinduet stå åbent')
})
