import type { Item } from '../meeting/item.ts'

const council = 'Kommunalbestyrelsen'
const isCouncil = /kommunalbestyrelse|byråd|borgerrepræsentation/i

/**
 * The body that a stop (§ 23) brings the case before, to be offered as the deciding body and as the item's next meeting;
 * null where nobody stopped it, or the item is on its way there already. Nothing is changed without the secretary.
 */
export function bodyAfterStop({
  decision,
  decidingBody,
  links,
}: Pick<Item, 'decision' | 'decidingBody' | 'links'>): string | null {
  if ((decision?.stop ?? null) === null || isCouncil.test(decidingBody ?? '')) return null
  const handedOn = links.some(
    ({ direction, transfer, committee }) =>
      direction === 'to' && transfer === 'handed-on' && isCouncil.test(committee),
  )
  return handedOn ? null : council
}
