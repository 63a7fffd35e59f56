import { expect, test } from 'vitest'
import { printMeetingFile } from '../../../src-main/documents/print/data/print-meeting-file.ts'
import type { MeetingContent } from '../../../src-main/domain/meeting/meeting.ts'
import { item, meeting, rich, section } from '../../support/builders/index.ts'
import { program, value } from '../application/support.ts'

const fileOf = (content: MeetingContent) => new TextDecoder().decode(printMeetingFile(content))

test('a PDF with boxes for signs that its type lacks says which, and where; Word and the web page have them', async () => {
  const { call, close } = await program()
  const summary = section('summary', rich('Tegnene 中 og 👩‍💻 står her.\nOg 中 igen.'))
  const items = [item('Rejsen til 北京', { sections: [summary] }), item('Uden', { sections: [] })]
  const { meetingId } = value(
    await call.documents.import({
      fileName: 'møde.json',
      content: fileOf(meeting({ items })),
      replace: false,
    }),
  )
  const told = async (format: 'pdf' | 'pdf-archive' | 'docx' | 'html') => {
    const wanted = { meetingId, kind: 'minutes', format, audience: 'internal' } as const
    const { accessibility } = value(await call.documents.export(wanted))
    return accessibility.mend.filter(({ rule }) => rule === 'signs-boxed')
  }
  const found = await told('pdf')
  expect(found.map(({ where, told }) => ({ where, told }))).toEqual([
    { where: { itemNumber: 1, heading: null }, told: { code: 'signs-boxed', values: { signs: '北 京' } } },
    {
      where: { itemNumber: 1, heading: 'Sammendrag' },
      told: { code: 'signs-boxed', values: { signs: '中 👩 💻' } },
    },
  ])
  expect(await told('pdf-archive')).toEqual(found)
  expect(await told('docx')).toEqual([])
  expect(await told('html')).toEqual([])
  await close()
})
