import { expect, test } from 'vitest'
import {
  hasFormattedLead,
  recommendationFrom,
  recommendationText,
} from '../../../../src-main/domain/item-form/recommendation-text.ts'
import type { Recommendation } from '../../../../src-main/domain/meeting/recommendation.ts'
import {
  bulletList,
  doc,
  heading,
  orderedList,
  paragraph,
} from '../../../../src-main/domain/rich-text/build.ts'
import { rich } from '../../../support/builders/index.ts'

const proposed: Recommendation = {
  lead: 'Center for Kultur indstiller, at',
  proposer: 'Center for Kultur',
  points: [
    { number: 1, body: rich('sagen godkendes') },
    {
      number: 2,
      body: doc(heading(4, 'Vilkår'), paragraph('der afsættes 2 mio. kr.'), bulletList('i 2027')),
    },
    { number: 4, body: rich('resten udsættes') },
  ],
}

test('a recommendation is a lead and a numbered list, and comes back with its numbers, gaps too', () => {
  expect(recommendationFrom(recommendationText(proposed), proposed)).toEqual(proposed)
})

test('a text after the points belongs to the last; a list that begins anew never takes a number twice', () => {
  const text = doc(
    paragraph('Vi indstiller,'),
    paragraph('at'),
    orderedList(1, 'a', 'b'),
    paragraph('med vilkår'),
    orderedList(1, 'c'),
  )
  expect(recommendationFrom(text, null)).toEqual({
    lead: 'Vi indstiller, at',
    proposer: null,
    points: [
      { number: 1, body: rich('a') },
      { number: 2, body: doc(paragraph('b'), paragraph('med vilkår')) },
      { number: 3, body: rich('c') },
    ],
  })
})

test('points that were written as bullets are points; a format in the lead is told of', () => {
  const text = doc(paragraph('Vi indstiller, at'), bulletList('a', 'b'))
  expect(recommendationFrom(text, null)?.points.map(({ number }) => number)).toEqual([1, 2])
  expect(hasFormattedLead(text)).toBe(false)
  const bold = { type: 'text', marks: [{ type: 'bold' }], text: 'Vi' }
  expect(hasFormattedLead(doc(paragraph(bold), orderedList(1, 'a')))).toBe(true)
})

test('an emptied text is no recommendation', () => {
  expect(recommendationFrom(doc(), proposed)).toBeNull()
})
