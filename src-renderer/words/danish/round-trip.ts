/** An item that goes to a case officer as a Word file and comes back. */
export const roundTrip = {
  send: 'Send til sagsbehandler (Word) …',
  read: 'Læs Word-fil tilbage …',
  sent: (name: string) => `Gemt: ${name}`,
  title: (number: number, title: string) => `Word-fil til punkt ${number}: ${title}`,
  nothing: 'Der er intet nyt i Word-filen. Punktet er, som det var.',
  choose:
    'Vælg for hvert afsnit, om teksten fra Word skal overtages. Intet ændres, før du vælger «Overtag valgte».',
  unchanged: (headings: string) => `Uændret: ${headings}`,
  changedHere:
    'Afsnittet er også ændret her, siden filen blev sendt. Teksten fra Word er skrevet uden den rettelse.',
  formatOnly: 'Kun formatet er ændret, ikke ordene.',
  lost: 'Kommer ikke med:',
  what: (heading: string) => `Teksten under «${heading}»`,
  accept: 'Overtag teksten fra Word',
  reject: 'Behold teksten her',
  removed: 'fjernet',
  added: 'tilføjet',
  emptied: 'Afsnittet er tømt i Word.',
  take: (count: number) => (count === 0 ? 'Overtag valgte' : `Overtag valgte (${count})`),
  taken: (count: number) =>
    count === 1 ? 'Ét afsnit overtaget fra Word' : `${count} afsnit overtaget fra Word`,
} as const
