import { Footer, Header, PageNumber, Paragraph, TextRun } from 'docx'
import { TextWatermark } from 'docx/watermarks'
import type { Outline, PaperLook } from '../../outline/outline.ts'
import { cleanText } from '../paper/clean-text.ts'
import type { Measures } from '../paper/measures.ts'
import { plainRun, tabRun } from './runs.ts'
import { styleIds, wordFamilies } from './styles.ts'
import { hex, twips } from './units.ts'

/** What runs along the top of every page: committee to the left, date to the right; and a draft's mark behind the text. */
export function pageHeader({ header, look }: Outline, m: Measures): Header {
  return new Header({
    children: [
      new Paragraph({
        style: styleIds.edge,
        tabStops: [{ type: 'right', position: twips(m.room.width) }],
        children: [
          ...(look.mark === null ? [] : [watermark(look, look.mark, m)]),
          plainRun(header.left),
          tabRun(),
          plainRun(header.right),
        ],
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
        children: [plainRun(text), ...(pages ? [tabRun(), count] : [])],
      }),
    ],
  })
}

/** Word's own watermark, which can be taken away by its command for that. */
function watermark({ font }: PaperLook, mark: string, { mark: { width, color } }: Measures): TextWatermark {
  return new TextWatermark({
    text: cleanText(mark),
    font: wordFamilies[font],
    color: hex(color),
    opacity: 1,
    width,
  })
}
