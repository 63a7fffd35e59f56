import type { ListForm } from '../../../src-main/domain/rich-text/list-mark.ts'
import { styleOf } from './elements.ts'

/** Lists right inside lists, as LibreOffice, Outlook and Google Docs write them, go into the item before; every numbered one says its form. */
export function nestLists(body: Element): void {
  for (const inner of body.querySelectorAll(':is(ul, ol) > :is(ul, ol)')) {
    const before = inner.previousElementSibling
    if (before?.localName === 'li') before.append(inner)
    else {
      const item = body.ownerDocument.createElement('li')
      inner.replaceWith(item)
      item.append(inner)
    }
  }
  for (const list of body.querySelectorAll('ol:not([data-form])'))
    list.setAttribute('data-form', formOf(list))
}

function formOf(list: Element): ListForm {
  const item = list.firstElementChild
  const style =
    styleOf(list).get('list-style-type') ?? (item === null ? '' : styleOf(item).get('list-style-type')) ?? ''
  const type = list.getAttribute('type') ?? ''
  if (/alpha|latin/.test(style) || /^a$/i.test(type)) return 'alpha'
  return /roman/.test(style) || /^i$/i.test(type) ? 'roman' : 'decimal'
}
