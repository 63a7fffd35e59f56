import { useSyncExternalStore } from 'react'
import { readSearch, type SearchAsked, searchParts } from './search-asked.ts'

/** Where in the program the window stands. It lies in the address, so that a reload comes back to the same place. */
export type Route =
  | { readonly at: 'start' }
  | { readonly at: 'committee'; readonly committeeId: string; readonly place?: CommitteePlace }
  | { readonly at: 'meeting'; readonly meetingId: string; readonly part: MeetingPart }
  | { readonly at: 'hold'; readonly meetingId: string }
  | { readonly at: 'search'; readonly asked?: SearchAsked }
  | { readonly at: 'case'; readonly caseNumber: string }
  | { readonly at: 'backups' }

/** What is looked at of a committee; without one its meetings. */
export type CommitteePlace = 'people' | 'templates' | 'settings' | 'layout' | 'year' | 'attendance'

/** The right column of a meeting: the participants, its life (forløb), or one item; null opens the first item. */
export type MeetingPart = 'participants' | 'life' | { readonly itemId: string } | null

const committeePlaces: Readonly<Record<CommitteePlace, string>> = {
  people: 'personer',
  templates: 'skabeloner',
  settings: 'opsaetning',
  layout: 'layout',
  year: 'aar',
  attendance: 'fremmoede',
}

/** The address of a place: "#/moede/12/punkt/4". */
export function address(route: Route): string {
  switch (route.at) {
    case 'start':
      return '#/'
    case 'search':
      return `#/soeg${route.asked === undefined ? '' : searchParts(route.asked)}`
    case 'backups':
      return '#/sikkerhedskopier'
    case 'case':
      return `#/sag/${encodeURIComponent(route.caseNumber)}`
    case 'committee': {
      const committee = `#/udvalg/${encodeURIComponent(route.committeeId)}`
      return route.place === undefined ? committee : `${committee}/${committeePlaces[route.place]}`
    }
    case 'hold':
      return `#/moede/${encodeURIComponent(route.meetingId)}/hold`
    case 'meeting': {
      const meeting = `#/moede/${encodeURIComponent(route.meetingId)}`
      if (route.part === null) return meeting
      if (route.part === 'participants') return `${meeting}/deltagere`
      if (route.part === 'life') return `${meeting}/forloeb`
      return `${meeting}/punkt/${encodeURIComponent(route.part.itemId)}`
    }
  }
}

/** The place of an address; one that is unknown, or no address at all, is the start. */
export function readAddress(hash: string): Route {
  const search = /^#\/soeg\?(.*)$/s.exec(hash)?.[1]
  if (search !== undefined) return { at: 'search', asked: readSearch(search) }
  const [place, id, part, itemId] = decoded(hash.replace(/^#\/?/, '').split('/'))
  if (place === 'soeg') return { at: 'search' }
  if (place === 'sikkerhedskopier') return { at: 'backups' }
  if (place === 'sag' && id) return { at: 'case', caseNumber: id }
  if (place === 'udvalg' && id) return { at: 'committee', committeeId: id, ...committeePlace(part) }
  if (place !== 'moede' || !id) return { at: 'start' }
  if (part === 'hold') return { at: 'hold', meetingId: id }
  if (part === 'deltagere') return { at: 'meeting', meetingId: id, part: 'participants' }
  if (part === 'forloeb') return { at: 'meeting', meetingId: id, part: 'life' }
  return { at: 'meeting', meetingId: id, part: part === 'punkt' && itemId ? { itemId } : null }
}

/** Nothing where a part cannot be decoded, as "%E0" that was typed or cut off. */
function decoded(parts: readonly string[]): string[] {
  try {
    return parts.map(decodeURIComponent)
  } catch (error) {
    if (error instanceof URIError) return []
    throw error
  }
}

function committeePlace(word: string | undefined): { readonly place?: CommitteePlace } {
  const known: readonly CommitteePlace[] = ['people', 'templates', 'settings', 'layout', 'year', 'attendance']
  const place = known.find((name) => committeePlaces[name] === word)
  return place === undefined ? {} : { place }
}

/** Goes to a place; at once, for the next key may be meant for it, and the browser tells of it only later. */
export function goTo(route: Route): void {
  window.location.hash = address(route)
  for (const listener of [...listeners]) listener()
}

/** Says in the address what of the place one is at has changed; the way back leads past it. */
export function putAddress(route: Route): void {
  if (window.location.hash !== address(route)) window.history.replaceState(null, '', address(route))
}

/** The place the window stands at. */
export function useRoute(): Route {
  return readAddress(useSyncExternalStore(subscribe, () => window.location.hash))
}

const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('hashchange', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('hashchange', listener)
  }
}
