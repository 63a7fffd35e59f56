import { Footer, Header, PageNumber, Paragraph, TextRun } from 'docx'
import type { Outline, PaperLook } from '../../outline/outline.ts'
import type { Measures } from '../paper/measures.ts'
import { plainRun } from './runs.ts'
import { styleIds } from './styles.ts'
import { twips } from './units.ts'

/** What runs along the top of every page: committee to the left, date to the right. */
export function pageHeader({ header }: Outline, { room }: Measures): Header {
  return new Header({
    children: [
      new Paragraph({
        style: styleIds.edge,
        tabStops: [{ type: 'right', position: twips(room.width) }],
        children: [plainRun(`${header.left}\t`), plainRun(header.right)],
      }),
    ],
  })
}

/** What runs along the foot: "Side 3 af 25", counted by Word. */
export function pageFooter({ text, pages }: PaperLook['footer'], { room }: Measures): Footer {
  const count = new TextRun({ children: ['Side ', PageNumber.CURRENT, ' af ', PageNumber.TOTAL_PAGES] })
  return new Footer({
    children: [
      new Paragraph({
        style: styleIds.edge,
        tabStops: [{ type: 'right', position: twips(room.width) }],
        children: [plainRun(pages ? `${text}\t` : text), ...(pages ? [count] : [])],
      }),
    ],
  })
}
