/** An item that goes to a case officer as a Word file and comes back. */
export const roundTrip = {
  send: 'Send to case officer (Word) …',
  read: 'Read Word file back …',
  sent: (name: string) => `Saved: ${name}`,
  title: (number: number, title: string) => `Word file for item ${number}: ${title}`,
  nothing: 'There is nothing new in the Word file. The item is as it was.',
  choose:
    'Choose for each section whether to take the text from Word. Nothing changes until you choose ‘Take the chosen’.',
  unchanged: (headings: string) => `Unchanged: ${headings}`,
  changedHere:
    'The section has also been changed here since the file was sent. The text from Word was written without that change.',
  formatOnly: 'Only the formatting has changed, not the words.',
  lost: 'Not taken along:',
  what: (heading: string) => `The text under ‘${heading}’`,
  accept: 'Take the text from Word',
  reject: 'Keep the text here',
  removed: 'removed',
  added: 'added',
  emptied: 'The section has been emptied in Word.',
  take: (count: number) => (count === 0 ? 'Take the chosen' : `Take the chosen (${count})`),
  taken: (count: number) =>
    count === 1 ? 'One section taken from Word' : `${count} sections taken from Word`,
} as const
