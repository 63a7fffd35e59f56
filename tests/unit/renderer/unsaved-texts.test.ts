import { expect, test } from 'vitest'
import { emptyDecision } from '../../../src-main/domain/meeting/decision.ts'
import { unsavedTexts } from '../../../src-renderer/shell/unsaved-texts.ts'
import { attachment, rich } from '../../support/builders/index.ts'

test('of what is unsaved the texts are found, wherever they stand, and the titles', () => {
  const values = [
    rich('Et afsnit'),
    { title: 'Ny bro', caseNumber: null, access: 'open' },
    {
      ...emptyDecision,
      body: rich('Godkendt'),
      points: [{ recommendation: 1, body: rich('Ja'), outcome: null }],
    },
    [attachment('Kort')],
    null,
    'Kladde',
    rich(''),
  ]
  expect(unsavedTexts(values)).toEqual(['Et afsnit', 'Ny bro', 'Godkendt', 'Ja', 'Kort'])
})
