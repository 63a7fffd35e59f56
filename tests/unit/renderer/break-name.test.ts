import { expect, test } from 'vitest'
import { withBreaks } from '../../../src-renderer/shell/break-name.ts'

test.each([
  ['Beskæftigelsesudvalget', 'Beskæftigelses-udvalget'],
  ['Social- og Arbejdsmarkedsudvalget', 'Social- og Arbejdsmarkeds-udvalget'],
  ['Kommunalbestyrelsen', 'Kommunal-bestyrelsen'],
  ['Kultur- og Fritidsudvalget', 'Kultur- og Fritidsudvalget'],
  ['Udvalget', 'Udvalget'],
])('%s may break as %s', (name, broken) => {
  expect(withBreaks(name).replaceAll('\u00AD', '-')).toBe(broken)
})
