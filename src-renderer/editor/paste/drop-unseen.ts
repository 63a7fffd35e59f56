import { isHidden, styleOf, wordsOf } from './elements.ts'
import { isWholePicture } from './whole-picture.ts'

/** What was seen where it was copied, and does not come along. */
export interface LeftOut {
  readonly pictures: number
  /** Whether words were struck out: live, they could turn the meaning round. */
  readonly struck: boolean
}

const never = [
  'script, style, meta, link, title, base, noscript, template, iframe, object, embed, svg, canvas, audio, video, map',
  'button, input, select, textarea, nav, dialog, xml, del, colgroup, col, .msocomanchor, .msocomtxt',
].join(', ')
/** A comment's mark, as Word writes it: "[JH1]", or nothing where only its anchor was there. */
const commentMark = /^(\[\p{L}+\d+\])?$/u

/** Takes away what is no text, or was not seen as such: scripts, menus, what is hidden, comments, deleted words, pictures that cannot come. */
export function dropUnseen(body: Element): LeftOut {
  for (const element of body.querySelectorAll(never)) element.remove()
  for (const element of body.querySelectorAll('[style], [hidden]'))
    if (isHidden(element) || styleOf(element).get('mso-element') === 'comment-list') element.remove()
  for (const mark of body.querySelectorAll('.MsoCommentReference'))
    if (commentMark.test(wordsOf(mark))) mark.remove()
  return { struck: dropStruck(body), pictures: dropPictures(body) }
}

function dropStruck(body: Element): boolean {
  const struck = [...body.querySelectorAll('s, strike, [style*="line-through" i]')]
  for (const element of struck) element.remove()
  return struck.some((element) => wordsOf(element) !== '')
}

/** Takes away the pictures that cannot come, and says how many were seen; the words around each stay apart. */
function dropPictures(body: Element): number {
  const lost = [...body.querySelectorAll('img')].filter((image) => !travels(image))
  const seen = lost.filter((image) => !isPixel(image))
  for (const image of lost) image.replaceWith(isPixel(image) ? '' : ' ')
  return seen.length
}

/** A picture with an address is another's, and fetching it would tell that it was looked at. */
function travels(image: Element): boolean {
  return isWholePicture(image.getAttribute('src') ?? '')
}

/** A pixel that only tells its owner that the page was looked at. */
function isPixel(image: Element): boolean {
  const style = styleOf(image)
  return ['width', 'height'].some(
    (side) => Number.parseInt(image.getAttribute(side) ?? style.get(side) ?? '', 10) <= 1,
  )
}
