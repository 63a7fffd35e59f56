const conditional = /<!--\[if[\s\S]*?<!\[endif\]-->/g
const officeTag = /<\/?o:[^>]*>/g
const listParagraph = /<p[^>]*mso-list:[^>]*>([\s\S]*?)<\/p>/gi
const bulletMark = /^(?:<[^>]*>|\s|&nbsp;)*[·o§•-](?:<[^>]*>|\s|&nbsp;)+/
const numberMark = /^(?:<[^>]*>|\s|&nbsp;)*(\d+)[.)](?:<[^>]*>|\s|&nbsp;)+/

/**
 * Word's own HTML made plain before the schema takes what it knows: conditional comments go, and paragraphs that
 * only look like list items become list items. Everything else is left for the schema to choose from.
 */
export function cleanPastedHtml(html: string): string {
  const marked = html.replace(/<!\[if !supportLists\]>([\s\S]*?)<!\[endif\]>/g, '$1')
  return joinLists(marked.replace(conditional, '').replace(officeTag, '').replace(listParagraph, listItem))
}

function listItem(whole: string, inner: string): string {
  const numbered = numberMark.exec(inner)
  if (numbered) return `<ol start="${numbered[1]}"><li>${inner.slice(numbered[0].length)}</li></ol>`
  const bullet = bulletMark.exec(inner)
  return bullet ? `<ul><li>${inner.slice(bullet[0].length)}</li></ul>` : whole
}

function joinLists(html: string): string {
  return html.replace(/<\/(ul|ol)>\s*<\1(?: start="\d+")?>/g, '')
}
