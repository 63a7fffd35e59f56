/** Search over all items. */
export const search = {
  title: 'Search',
  lead: 'Search all items in all committees and years.',
  field: 'Search for',
  placeholder: 'Words, "words in order" or a case number',
  narrow: 'Narrow down',
  committee: 'Committee',
  allCommittees: 'All committees',
  year: 'Year',
  allYears: 'All years',
  access: 'Open and closed',
  accesses: { all: 'Open and closed', open: 'Open only', closed: 'Closed only' },
  results: 'Items found',
  place: (committee: string, date: string, number: number) => `${committee}, ${date}, item ${number}`,
  found: (count: number, more: boolean) =>
    more ? `The ${count} newest are shown` : count === 1 ? '1 item found' : `${count} items found`,
  more: 'Show more',
  nothing: 'Nothing found',
  nothingText: 'All the words must be in the item. Try fewer words, or remove a limit.',
  failed: 'The search could not be made.',
  begin: 'Write what you are looking for',
  beginText:
    'Danish inflections are found by themselves: ‘skole’ also finds ‘skolernes’, and ‘aa’ finds ‘å’. Put words that must follow each other in quotation marks.',
}
