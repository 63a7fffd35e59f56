import { linkTarget } from '../../../src-main/domain/rich-text/link-target.ts'

const safeLinks = /^https:\/\/[\w.-]+\.safelinks\.protection\.outlook\.com\//

/** Where a link leads, past the detour that Outlook puts in; null for what one cannot follow (javascript:, file:, bookmarks). */
export function linkAddress(link: Element): string | null {
  const given = (link.getAttribute('href') ?? '').trim()
  const address = safeLinks.test(given) ? (new URL(given).searchParams.get('url') ?? given) : given
  return linkTarget.test(address) ? address : null
}
