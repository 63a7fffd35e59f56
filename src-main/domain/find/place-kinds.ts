/** What a place (see find-places.ts) says of itself by its name. */

/** The text of a rich text of the item, or a line that is written like one: what is counted and looked up in the dictionary. */
export function isProse(place: string): boolean {
  return /^(title|group|publicTitle|section|entry|lead|recommendation|decision|internal-note)(:|$)/.test(
    place,
  )
}

/** What is recorded while the meeting is held, and stands on no item's page. */
export function isRecorded(place: string): boolean {
  return /^(guest|guest-title|disqualification|vote|dissent):/.test(place)
}

/** What is found and never replaced: it is quoted from another meeting, or is a number by which cases are told apart. */
export function isFixed(place: string): boolean {
  return /^(history|history-committee|case-number)(:|$)/.test(place)
}
