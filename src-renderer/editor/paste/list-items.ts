import type { ListForm } from '../../../src-main/domain/rich-text/list-mark.ts'

/** How an item of a list is marked: a bullet, or a number in one of the forms. */
export type ItemMark =
  | { readonly kind: 'bullet' }
  | { readonly kind: 'number'; readonly form: ListForm; readonly number: number }

/** A paragraph that is an item of a list: how deep (1 is outermost), how it is marked, what stands in it. */
export interface ListItem {
  readonly level: number
  readonly mark: ItemMark
  readonly content: readonly Node[]
}

interface OpenList {
  readonly level: number
  readonly list: Element
  readonly mark: ItemMark
  last: Element
}

/**
 * Items that only say how deep they lie, as nested lists. Numbers that go on are one list; a number that begins anew, or
 * another form, begins a list of its own with that number.
 */
export function listsOf(items: readonly ListItem[], document: Document): Element[] {
  const roots: Element[] = []
  const open: OpenList[] = []
  for (const item of items) {
    while ((open.at(-1)?.level ?? 0) > item.level) open.pop()
    const same = open.at(-1)
    const li = document.createElement('li')
    li.append(...item.content)
    if (same?.level === item.level && goesOn(same, item.mark)) {
      same.list.append(li)
      same.last = li
      continue
    }
    if (same?.level === item.level) open.pop()
    const list = listFor(item.mark, document)
    list.append(li)
    const around = open.at(-1)
    if (around === undefined) roots.push(list)
    else around.last.append(list)
    open.push({ level: item.level, list, mark: item.mark, last: li })
  }
  return roots
}

function goesOn({ list, mark: before }: OpenList, mark: ItemMark): boolean {
  if (before.kind === 'bullet' || mark.kind === 'bullet') return before.kind === mark.kind
  return before.form === mark.form && mark.number === before.number + list.children.length
}

function listFor(mark: ItemMark, document: Document): Element {
  if (mark.kind === 'bullet') return document.createElement('ul')
  const list = document.createElement('ol')
  list.setAttribute('start', String(mark.number))
  list.setAttribute('data-form', mark.form)
  return list
}
