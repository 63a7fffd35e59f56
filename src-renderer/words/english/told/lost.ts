/** What a Word file held that a text cannot hold, by what the program calls it. */
export const lost: Readonly<Record<string, string>> = {
  'billede, der ikke er PNG eller JPEG': 'a picture that is neither PNG nor JPEG',
  'tegning eller diagram': 'a drawing or diagram',
  'automatisk nummer på overskrifter': 'automatic numbers on headings',
  'farve i tabelceller': 'colour in table cells',
  'formater i fodnoter': 'formatting in footnotes',
  'formatet i indledningen': 'the formatting of the lead-in',
  'formel, hvis tegn nu står som tekst': 'a formula, whose characters now stand as text',
  'fremhævning med farve': 'highlighting in colour',
  gennemstregning: 'strikethrough',
  'hævet eller sænket skrift': 'raised or lowered text',
  'indlejret dokument': 'an embedded document',
  'indlejret objekt': 'an embedded object',
  'justering af afsnit': 'alignment of paragraphs',
  kommentar: 'a comment',
  'ramme eller baggrund om afsnit': 'borders or background of paragraphs',
  sideskift: 'a page break',
  'skjult tekst, som nu er synlig': 'hidden text, which can now be seen',
  skriftfarve: 'colour of text',
  skriftstørrelse: 'size of text',
  skrifttype: 'typeface',
  'slutnoter, som nu er fodnoter': 'endnotes, which are now footnotes',
  'sporede ændringer, som er læst som godkendt': 'tracked changes, which were read as accepted',
  'store bogstaver, romertal eller ord som listens numre':
    'capitals, Roman numerals or words as the numbers of a list',
  'store bogstaver som format': 'capitals as formatting',
  'tekstboks, hvis tekst nu står i teksten': 'a text box, whose text now stands in the text',
}

/** What begins a line that ends with something of the file's own. */
const beginnings: readonly (readonly [string, string])[] = [
  ['kommentar: ', 'a comment: '],
  ['tegn fra skrifttypen ', 'characters of the typeface '],
  ['link til ', 'a link to '],
  ['tekst uden for felterne: ', 'text outside the fields: '],
]

/** What was lost, in English; in Danish where it is not known. */
export function tellLost(what: string): string {
  const known = lost[what]
  if (known !== undefined) return known
  const [danish, english] = beginnings.find(([begins]) => what.startsWith(begins)) ?? ['', '']
  return `${english}${what.slice(danish.length)}`
}
