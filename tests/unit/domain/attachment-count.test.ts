import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attachmentCountLine, attachmentLine } from '../../../src-main/domain/meeting/attachment-count.ts'
import { readAttachmentCountLine } from '../../../src-main/domain/meeting/read-attachment-count.ts'

function again(line: string): string | null {
  const read = readAttachmentCountLine(line)
  return read === null ? null : attachmentCountLine(read.attachments, read.attachmentNote)
}

describe('the count line of attachments', () => {
  it.each([
    '0 bilag',
    '1 bilag',
    '1 bilag, heraf 0 anbefales',
    '4 bilag, heraf 2 anbefales',
    '3 bilag (Heraf 1 internt)',
    '3 bilag (Heraf 2 interne)',
    '1 bilag (Sendes pr. mail inden mødet)',
    '1 bilag, heraf 1 anbefales - eftersendt',
    '5 bilag, heraf 2 anbefales (Heraf 1 internt) (Sendes senere)',
  ])('%s is read and written as it was', (line) => {
    expect(again(line)).toBe(line)
  })

  it('is read with blanks around', () => {
    expect(again(' 3 bilag ')).toBe('3 bilag')
  })

  it('says which are recommended (the first) and internal (the last)', () => {
    const attachments = readAttachmentCountLine('3 bilag, heraf 1 anbefales (Heraf 1 internt)')?.attachments
    expect(attachments?.map(({ recommended, access }) => [recommended, access])).toEqual([
      [true, 'public'],
      [false, 'public'],
      [false, 'internal'],
    ])
  })

  it('leaves open whether they are recommended where the line does not say', () => {
    expect(readAttachmentCountLine('2 bilag')?.attachments.map(({ recommended }) => recommended)).toEqual([
      null,
      null,
    ])
  })

  it.each([
    'Bilag',
    'bilag 1',
    '1 bilag, heraf 2 anbefales',
    '1 bilag (Heraf 2 interne)',
    '1 bilag og mere',
    '2000 bilag',
  ])('"%s" is none', (line) => {
    expect(readAttachmentCountLine(line)).toBeNull()
  })

  it('reads back whatever it writes', () => {
    const note = fc.option(fc.constantFrom('tilføjet efter mødet', 'sendes'), { nil: null })
    fc.assert(
      fc.property(fc.nat(20), fc.nat(20), fc.nat(20), note, note, (total, first, last, shared, bracket) => {
        const attachments = Array.from({ length: total }, (_, index) => ({
          label: null,
          title: null,
          recommended: first === 0 ? null : index < first,
          access: index >= total - last ? ('internal' as const) : ('public' as const),
          note: shared,
          sha256: null,
          fileName: null,
        }))
        const line = attachmentCountLine(attachments, bracket)
        expect(again(line)).toBe(line)
      }),
    )
  })
})

describe('the line of one attachment', () => {
  it('has label, mark, name and note', () => {
    expect(
      attachmentLine({
        label: '1.2',
        title: 'Referat',
        recommended: true,
        access: 'public',
        note: 'Tilføjet efter mødet',
        sha256: null,
        fileName: null,
      }),
    ).toBe('1.2 ANBEFALES Referat - Tilføjet efter mødet')
  })
})
