import { ImageRun, Paragraph } from 'docx'
import type { PaperLook } from '../../outline/outline.ts'
import { cleanText } from '../paper/clean-text.ts'
import { imageBytes } from '../paper/image-size.ts'
import { type Letterhead, letterheadOf } from '../paper/letterhead.ts'
import type { Measures } from '../paper/measures.ts'
import { plainRun } from './runs.ts'
import type { WordBlock } from './state.ts'
import { styleIds } from './styles.ts'
import { spacer } from './tables.ts'
import { hex, pixels, twips } from './units.ts'

/** The head of the first page: lines of text, a logo that floats at the other side, and a rule below them. */
export function wordLetterhead(look: PaperLook, m: Measures): WordBlock[] {
  const head = letterheadOf(look, m)
  if (head === null) return []
  const floating = logoRun(look.logo, head)
  const lines = head.lines.map(
    (line, at) =>
      new Paragraph({
        style: at === 0 ? styleIds.letterheadFirst : styleIds.letterhead,
        alignment: head.logo !== null && head.logoPlace === 'left' ? 'right' : 'left',
        children: [...(at === 0 ? floating : []), plainRun(line)],
      }),
  )
  const rest = head.height + m.letterhead.air - lines.length * m.letterhead.line
  const below = lines.length === 0 ? anchor(floating, rest) : spacer(rest)
  return [...lines, below, closing(m)]
}

function anchor(floating: readonly ImageRun[], height: number): Paragraph {
  return new Paragraph({
    spacing: { before: 0, after: 0, line: twips(height), lineRule: 'exact' },
    children: [...floating],
  })
}

/** The space below, with the rule along its top. */
function closing({ letterhead: { gap, rule }, ink }: Measures): Paragraph {
  const line = { style: 'single', size: rule * 8, color: hex(ink.decisionRule), space: 0 } as const
  return new Paragraph({
    spacing: { before: 0, after: 0, line: twips(gap), lineRule: 'exact' },
    ...(rule === 0 ? {} : { border: { top: line } }),
  })
}

function logoRun(logo: PaperLook['logo'], { logo: size, logoPlace }: Letterhead): ImageRun[] {
  if (logo === null || size === null) return []
  const alt = cleanText(logo.alt)
  return [
    new ImageRun({
      type: logo.mediaType === 'image/png' ? 'png' : 'jpg',
      data: imageBytes(logo),
      transformation: { width: pixels(size.width), height: pixels(size.height) },
      floating: {
        horizontalPosition: { relative: 'margin', align: logoPlace },
        verticalPosition: { relative: 'margin', offset: 0 },
      },
      ...(alt === '' ? { decorative: true } : { altText: { name: 'Logo', title: '', description: alt } }),
    }),
  ]
}
