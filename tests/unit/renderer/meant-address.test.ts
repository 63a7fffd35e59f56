import { expect, test } from 'vitest'
import { meantAddress } from '../../../src-renderer/editor/meant-address.ts'

test.each([
  ['https://www.nordvig.dk/a b', null],
  [' https://www.nordvig.dk/plan ', 'https://www.nordvig.dk/plan'],
  ['mailto:jens@nordvig.dk', 'mailto:jens@nordvig.dk'],
  ['www.nordvig.dk', 'https://www.nordvig.dk'],
  ['nordvig.dk/høring?side=2', 'https://nordvig.dk/høring?side=2'],
  ['jens@nordvig.dk', 'mailto:jens@nordvig.dk'],
  ['nordvig', null],
  ['ftp://nordvig.dk', null],
  ['javascript:alert(1)', null],
  ['', null],
])('feature 53: "%s" is meant as %s', (written, address) => {
  expect(meantAddress(written)).toBe(address)
})
