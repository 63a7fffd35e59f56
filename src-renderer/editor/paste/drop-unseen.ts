import { isHidden, styleOf } from './elements.ts'

const never = [
  'script, style, meta, link, title, base, noscript, template, iframe, object, embed, svg, canvas, audio, video, map',
  'button, input, select, textarea, nav, dialog, xml, del, colgroup, col, .msocomanchor, .msocomtxt',
].join(', ')

/** Takes away what is no text, or was not seen as such: scripts, menus, what is hidden, comments, deleted words, tracking pixels. */
export function dropUnseen(body: Element): void {
  for (const element of body.querySelectorAll(never)) element.remove()
  for (const element of body.querySelectorAll('[style], [hidden]'))
    if (isHidden(element) || styleOf(element).get('mso-element') === 'comment-list') element.remove()
  for (const image of body.querySelectorAll('img')) if (!travels(image)) image.remove()
}

/** A picture with an address is another's, and fetching it would tell that it was looked at. */
function travels(image: Element): boolean {
  return /^data:image\/(png|jpeg);base64,/.test(image.getAttribute('src') ?? '')
}
