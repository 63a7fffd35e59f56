/** A field of a Word file that is open: its code, and whether what follows is what Word filled in. */
interface Field {
  code: string
  result: boolean
}

/** What Word fills in by itself whenever the pages change. */
const pageNumber = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/

/** Follows the fields of a Word file (ISO 29500-1, 17.16.2), one piece of XML after the other. */
export function createFields() {
  const open: Field[] = []
  return {
    /** Whether a piece belongs to a field's frame and is no text. */
    took: (piece: string, { field, code, simple }: Readonly<Record<string, string | undefined>>): boolean => {
      const last = open.at(-1)
      if (simple !== undefined) open.push({ code: simple, result: true })
      else if (field === 'begin') open.push({ code: '', result: false })
      else if (field === 'end' || piece === '</w:fldSimple>') open.pop()
      else if (field === 'separate' && last !== undefined) last.result = true
      else if (code !== undefined && last !== undefined) last.code += code
      else return false
      return true
    },
    /** Whether text that stands here is a page number. */
    filledIn: (): boolean => open.some(({ code, result }) => result && pageNumber.test(code)),
  }
}
