import type { Layout } from '../../../src-main/domain/committee/layout.ts'

const fonts: Record<Layout['font'], string> = {
  arimo: 'Arial',
  carlito: 'Calibri',
  tinos: 'Times New Roman',
}
const fontTexts: Record<Layout['font'], string> = {
  arimo: 'Without serifs, clear in small sizes too',
  carlito: 'Without serifs, narrower, so the page holds more',
  tinos: 'With serifs, like a book',
}
const places: Record<Layout['logoPlace'], string> = { left: 'Left', right: 'Right' }

/** How a committee's documents look: the settings, and the page beside them. */
export const layout = {
  title: 'Layout',
  lead: 'How the documents of the committee look. The page beside it follows.',
  goTo: 'Typeface, colours, logo and the rest of the look of the documents are set under Layout.',
  open: 'Open Layout',
  finished: {
    title: 'Ready-made layouts',
    text: 'Begin with one of them and adjust it. Logo, letterhead and footer text stay as they are.',
    inUse: 'In use',
    named: {
      classic: {
        name: 'Classic',
        description:
          'Calm, black on white. Each item on a page of its own and the table of contents first. For the case that is to be archived and read on a screen.',
      },
      modern: {
        name: 'Modern',
        description:
          'Coloured headings with a rule, numbered sections, and room for logo and letterhead. For the municipality’s website and for reading on a tablet.',
      },
      dense: {
        name: 'Compact',
        description:
          'Narrow margins and the items one after the other. For those who print the whole agenda and want to use little paper.',
      },
    },
    picture: (name: string) => `The front page of an agenda with the layout ${name}`,
  },
  type: {
    title: 'Type',
    font: 'Typeface',
    fonts,
    fontTexts,
    size: 'Size of the body text',
    points: (points: number) => `${points} points`,
    compact: 'Tighter lines and paragraphs',
    sameInPdf: 'The PDF file uses a free typeface with exactly the same widths, so the pages are alike.',
  },
  margins: {
    title: 'Margins',
    top: 'Top',
    bottom: 'Bottom',
    left: 'Left',
    right: 'Right',
    millimetres: ' mm',
    between: (min: number, max: number) => `${min}–${max} mm`,
  },
  colour: {
    title: 'Colour',
    label: 'Colour of rules, links and decisions',
    wrong: 'Write the colour as # and six characters, for example #1f4e79.',
    contrast: (ratio: number) => `Contrast against the paper ${ratio.toFixed(1)} : 1.`,
    readable: 'It can be read as text.',
    tooLight: 'It is too light for text. Where it is used for text, it is made darker.',
    headings: 'Headings in the colour, with a rule under each item',
  },
  order: {
    title: 'Structure',
    pagePerItem: 'Each item begins on a new page',
    contentsList: 'Table of contents with page numbers',
    numbered: 'Sections have numbers (4.1 Sammendrag)',
  },
  head: {
    title: 'Letterhead',
    lines: 'Lines at the top of the first page',
    linesText: 'One line each. For example municipality, address and telephone.',
    linesMany: 'There is room for eight lines. The rest is not saved.',
  },
  logo: {
    title: 'Logo',
    choose: 'Choose a file',
    replace: 'Choose another file',
    drop: 'Drop a picture here, PNG or JPEG',
    remove: 'Remove the logo',
    removed: 'The logo has been removed',
    alt: 'Description for those who cannot see the logo',
    altText:
      'For example ‘Nordvig Kommunes byvåben’. Empty if the name of the municipality stands beside it.',
    width: 'Width',
    place: 'Place',
    places,
    current: 'The logo of the committee',
    wrongKind: 'The file is not a PNG or JPEG picture. The logo has not changed.',
    wrongKindWayOut: 'Choose a picture in one of the two formats.',
    unreadable: 'The picture could not be read. The logo has not changed.',
    unreadableWayOut: 'Open it in a picture program, save it again, and then try here.',
  },
  foot: {
    title: 'Footer and draft mark',
    text: 'Text in the footer',
    pages: 'Page numbers (Side 3 af 25)',
    draft: 'The mark ‘Kladde’ (draft) on every page',
    draftText: 'It stands there until the agenda is sent, and again until the minutes are approved.',
  },
  page: {
    kind: 'Show',
    of: (date: string) => `The meeting ${date}`,
    sample: 'An invented meeting',
  },
}
