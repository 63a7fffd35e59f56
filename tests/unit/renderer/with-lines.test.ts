import { expect, it } from 'vitest'
import { doc, paragraph } from '../../../src-main/domain/rich-text/build.ts'
import { withLines } from '../../../src-renderer/editor/with-lines.ts'

it('goes on from the last paragraph, and begins new ones for further lines', () => {
  expect(withLines(doc(paragraph('Et')), [' to', 'tre'])).toEqual(
    doc(
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Et' },
          { type: 'text', text: ' to' },
        ],
      },
      paragraph('tre'),
    ),
  )
  expect(withLines(doc(), ['Et'])).toEqual(doc(paragraph('Et')))
  expect(withLines(doc(paragraph('Et')), [])).toEqual(doc(paragraph('Et')))
})
