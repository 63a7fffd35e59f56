import { cleanText } from '../paper/clean-text.ts'

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text made safe to stand in HTML, between tags or in a quoted attribute, without the characters HTML forbids. */
export function escapeHtml(text: string): string {
  return cleanText(text).replace(/[&<>"]/g, (sign) => signs[sign] ?? '')
}
