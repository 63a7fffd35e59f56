import type { Layout } from '../../../src-main/domain/committee/layout.ts'

const fonts: Record<Layout['font'], string> = {
  arimo: 'Arial',
  carlito: 'Calibri',
  tinos: 'Times New Roman',
}
const fontTexts: Record<Layout['font'], string> = {
  arimo: 'Uden fødder, tydelig også i små grader',
  carlito: 'Uden fødder, smallere, så der er mere på siden',
  tinos: 'Med fødder, som en bog',
}
const places: Record<Layout['logoPlace'], string> = { left: 'Venstre', right: 'Højre' }

/** How a committee's documents look: the settings, and the page beside them. */
export const layout = {
  title: 'Layout',
  lead: 'Sådan ser udvalgets dokumenter ud. Siden ved siden af følger med.',
  goTo: 'Skrift, farver, logo og resten af dokumenternes udseende sættes under Layout.',
  open: 'Åbn Layout',
  finished: {
    title: 'Færdige layouter',
    text: 'Begynd med et af dem, og ret det til. Logo, brevhoved og tekst i sidefoden bliver stående.',
    inUse: 'Bruges nu',
    /** By id; one that has no words here is called what its file says, which is Danish. */
    named: {} as Readonly<Record<string, { readonly name: string; readonly description: string }>>,
    picture: (name: string) => `Forsiden af en dagsorden med layoutet ${name}`,
  },
  type: {
    title: 'Skrift',
    font: 'Skrifttype',
    fonts,
    fontTexts,
    size: 'Størrelse på brødteksten',
    points: (points: number) => `${String(points).replace('.', ',')} punkt`,
    compact: 'Tættere linjer og afsnit',
    sameInPdf: 'PDF-filen bruger en fri skrift med præcis de samme bredder, så siderne bliver ens.',
  },
  margins: {
    title: 'Margener',
    top: 'Øverst',
    bottom: 'Nederst',
    left: 'Venstre',
    right: 'Højre',
    millimetres: ' mm',
    between: (min: number, max: number) => `${min}-${max} mm`,
  },
  colour: {
    title: 'Farve',
    label: 'Farve til streger, links og beslutninger',
    wrong: 'Skriv farven som # og seks tegn, for eksempel #1f4e79.',
    contrast: (ratio: number) => `Kontrast mod papiret ${ratio.toFixed(1).replace('.', ',')} : 1.`,
    readable: 'Den kan læses som tekst.',
    tooLight: 'Den er for lys til tekst. Hvor den bruges til tekst, gøres den mørkere.',
    headings: 'Overskrifter i farven, med en streg under hvert punkt',
  },
  order: {
    title: 'Opbygning',
    pagePerItem: 'Hvert punkt begynder på en ny side',
    contentsList: 'Indholdsfortegnelse med sidetal',
    numbered: 'Afsnit har numre (4.1 Sammendrag)',
  },
  head: {
    title: 'Brevhoved',
    lines: 'Linjer øverst på første side',
    linesText: 'En linje for hver. For eksempel kommune, adresse og telefon.',
    linesMany: 'Der er plads til otte linjer. Resten er ikke gemt.',
  },
  logo: {
    title: 'Logo',
    choose: 'Vælg en fil',
    replace: 'Vælg en anden fil',
    drop: 'Slip et billede her, PNG eller JPEG',
    remove: 'Fjern logoet',
    removed: 'Logoet er fjernet',
    alt: 'Beskrivelse til den, der ikke kan se logoet',
    altText: 'For eksempel «Nordvig Kommunes byvåben». Tom, hvis kommunens navn står ved siden af.',
    width: 'Bredde',
    place: 'Plads',
    places,
    current: 'Udvalgets logo',
    wrongKind: 'Filen er ikke et PNG- eller JPEG-billede. Logoet er ikke ændret.',
    wrongKindWayOut: 'Vælg et billede i et af de to formater.',
    unreadable: 'Billedet kunne ikke læses. Logoet er ikke ændret.',
    unreadableWayOut: 'Åbn det i et billedprogram, gem det igen, og prøv så her.',
  },
  foot: {
    title: 'Sidefod og kladdemærke',
    text: 'Tekst i sidefoden',
    pages: 'Sidetal (Side 3 af 25)',
    draft: 'Mærket «Kladde» på hver side',
    draftText: 'Det står der, til dagsordenen er udsendt, og igen til referatet er godkendt.',
  },
  page: {
    kind: 'Vis',
    of: (date: string) => `Mødet ${date}`,
    sample: 'Et opdigtet møde',
  },
}
