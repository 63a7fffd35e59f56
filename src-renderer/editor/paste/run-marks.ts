import { styleOf } from './elements.ts'
import { linkAddress } from './link-address.ts'

/** How a run of words is dressed. */
export interface RunMarks {
  readonly strong: boolean
  readonly em: boolean
  readonly u: boolean
  readonly href: string | null
}

export const noMarks: RunMarks = { strong: false, em: false, u: false, href: null }

/** The marks inside an element: what stands around it, and what its name and its style say. A link's own line is no underlining. */
export function marksIn(element: Element, around: RunMarks): RunMarks {
  const style = styleOf(element)
  const name = element.localName
  const href = name === 'a' ? (linkAddress(element) ?? around.href) : around.href
  const weight = style.get('font-weight')
  const slant = style.get('font-style')
  const line = style.get('text-decoration-line') ?? style.get('text-decoration')
  return {
    href,
    strong:
      said(weight, /^(bold|[6-9]00)/, /^(normal|[1-5]00)/) ??
      (around.strong || ['b', 'strong'].includes(name)),
    em: said(slant, /^(italic|oblique)/, /^normal/) ?? (around.em || ['i', 'em', 'cite'].includes(name)),
    u: href === null && (said(line, /underline/, /^none/) ?? (around.u || name === 'u')),
  }
}

function said(value: string | undefined, on: RegExp, off: RegExp): boolean | null {
  if (value === undefined) return null
  if (on.test(value)) return true
  return off.test(value) ? false : null
}
