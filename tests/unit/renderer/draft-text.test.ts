import { describe, expect, test } from 'vitest'
import {
  beginDraft,
  caretAcross,
  type DraftInput,
  type DraftText,
  followDraft,
} from '../../../src-renderer/widgets/draft-text.ts'

const inField = { typed: null, focused: true }

/** The field after each of these, and what was told at the last of them. */
function after(first: string, ...inputs: (Partial<DraftInput> & { value: string })[]) {
  let draft: DraftText = beginDraft({ value: first, stored: first })
  let told = null
  for (const input of inputs)
    [draft, told] = followDraft(draft, { ...inField, stored: input.value, ...input })
  return { text: draft.text, told }
}

/** A letter is typed, and waits to be saved. */
const typed = (text: string, stored: string) => ({ value: text, stored, typed: text })

describe('a field of plain text', () => {
  test('takes over what another window stored while the caret is in it', () => {
    expect(after('Salg', { value: 'Køb' })).toEqual({ text: 'Køb', told: null })
  })

  test('keeps its blanks when the program has trimmed them', () => {
    expect(after('Salg', typed('Salg ', 'Salg'), { value: 'Salg ' }, { value: 'Salg' })).toEqual({
      text: 'Salg ',
      told: null,
    })
  })

  test('keeps what waits to be saved, and tells what another window stored meanwhile', () => {
    const told = { kept: true, other: 'Køb' }
    expect(after('Salg', typed('Salget', 'Salg'), { value: 'Salget', stored: 'Køb' })).toEqual({
      text: 'Salget',
      told,
    })
  })

  test('knows an earlier save of its own from another’s', () => {
    const steps = [typed('Salge', 'Salg'), typed('Salget', 'Salg'), { value: 'Salget', stored: 'Salge' }]
    expect(after('Salg', ...steps).told).toBeNull()
    expect(after('Salg', ...steps, { value: 'Salget', stored: 'Køb' }).told).toEqual({
      kept: true,
      other: 'Køb',
    })
  })

  test('tells what was written here when another’s words take its place', () => {
    const steps = [typed('Salget', 'Salg'), { value: 'Salget' }, { value: 'Køb' }]
    expect(after('Salg', ...steps)).toEqual({ text: 'Køb', told: { kept: false, other: 'Salget' } })
    expect(after('Salg', ...steps, { value: 'Leje' }).told).toBeNull()
  })

  test('keeps what is held back, as an emptied title', () => {
    const emptied = { value: 'Salg', typed: '' }
    expect(after('Salg', emptied, { value: 'Køb' })).toEqual({ text: '', told: { kept: true, other: 'Køb' } })
    expect(after('Salg', emptied, { value: 'Salg', focused: false }).text).toBe('Salg')
  })

  test('shows what is stored where the draft that stands before it is of another field', () => {
    const masked = { value: 'Salg', stored: 'Køb' }
    expect(after('Salg', masked)).toEqual({ text: 'Køb', told: null })
    expect(after('Salg', masked, { value: 'Køb' })).toEqual({ text: 'Køb', told: null })
    expect(after('Salg', masked, typed('Købt', 'Køb')).text).toBe('Købt')
  })

  test('keeps more lines than are saved, until it is left', () => {
    const cut = { value: 'en\nto', typed: 'en\nto\ntre' }
    expect(after('en', cut, { value: 'en\nto' }).text).toBe('en\nto\ntre')
    expect(after('en', cut, { value: 'en\nto', focused: false }).text).toBe('en\nto')
  })
})

describe('caretAcross', () => {
  test('keeps the caret with what stands on its side of the change', () => {
    expect(caretAcross('Salg af hus', 'Salg af klubhus', 4)).toBe(4)
    expect(caretAcross('Salg af hus', 'Salg af klubhus', 11)).toBe(15)
    expect(caretAcross('Salg af hus', 'Køb af hus', 8)).toBe(7)
    expect(caretAcross('abc', '', 2)).toBe(0)
    expect(caretAcross('', 'abc', 0)).toBe(0)
  })
})
