/** A meeting sent to a colleague as one file, and taken back in. */
export const colleague = {
  send: 'Send the meeting to a colleague …',
  sent: (name: string) =>
    `Saved: ${name}. The file has everything, closed content too. Your colleague opens it with Import.`,
  missing: 'The file has been saved, but some attachments could not be included.',
  compare: 'See the differences …',
  compareWith: (date: string, time: string | null) =>
    `See the differences from ${date}${time === null ? '' : ` at ${time}`} …`,
  own: 'Read in as a meeting of its own',
  title: (committee: string, date: string) => `The meeting is already here: ${committee}, ${date}`,
  reading: 'Comparing …',
  nothing: 'The file says the same as the meeting here.',
  what: 'This is how the meeting in the file differs from the meeting here. Nothing changes until you choose.',
  lines: 'Differences',
  gone: 'The text is not in the file.',
  kept: 'If you take the file over, each text that is replaced is kept as a version of the text under its item. Items that are not in the file are taken off the agenda; they can be put back under ‘Events’ in the course of the meeting. All of it can be undone in one step.',
  take: 'Take the changes over',
  keep: 'Keep mine',
} as const
