import type { Logo, PaperLook } from '../../outline/outline.ts'
import { escapeHtml } from './escape-html.ts'

/** The head of the page: lines and a logo at opposite sides; nothing where a look has neither. */
export function letterhead({ logo, letterhead: lines }: PaperLook): string[] {
  if (logo === null && lines.length === 0) return []
  const text = lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('')
  const sides = [`<div>${text}</div>`, ...(logo === null ? [] : [picture(logo)])]
  const placed = logo?.place === 'left' ? sides.toReversed() : sides
  return [`<div class="letterhead">${placed.join('')}</div>`]
}

function picture({ mediaType, base64, alt, width }: Logo): string {
  return `<img src="data:${mediaType};base64,${escapeHtml(base64)}" alt="${escapeHtml(alt)}" width="${Math.round(width / 0.75)}">`
}
