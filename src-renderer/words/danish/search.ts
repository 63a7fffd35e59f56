/** Search over all items. */
export const search = {
  title: 'Søg',
  lead: 'Søg i alle punkter i alle udvalg og år.',
  field: 'Søg efter',
  placeholder: 'Ord, "ord i rækkefølge" eller sagsnummer',
  narrow: 'Afgræns',
  committee: 'Udvalg',
  allCommittees: 'Alle udvalg',
  year: 'År',
  allYears: 'Alle år',
  access: 'Åbne og lukkede',
  accesses: { all: 'Åbne og lukkede', open: 'Kun åbne', closed: 'Kun lukkede' },
  results: 'Fundne punkter',
  place: (committee: string, date: string, number: number) => `${committee}, ${date}, punkt ${number}`,
  found: (count: number, more: boolean) =>
    more ? `De ${count} nyeste vises` : count === 1 ? '1 punkt fundet' : `${count} punkter fundet`,
  more: 'Vis flere',
  nothing: 'Intet fundet',
  nothingText: 'Alle ordene skal stå i punktet. Prøv med færre ord, eller fjern en afgrænsning.',
  failed: 'Der kunne ikke søges.',
  begin: 'Skriv, hvad du leder efter',
  beginText:
    'Bøjninger findes af sig selv: «skole» finder også «skolernes», og «aa» finder «å». Sæt ord, der skal stå efter hinanden, i anførselstegn.',
}
