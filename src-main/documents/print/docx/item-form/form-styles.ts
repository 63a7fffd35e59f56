import {
  fieldStyle,
  frameStyle,
  type Leaf,
  type NestPath,
  plainLook,
} from '../../../../domain/item-form/form-words.ts'
import { noteStyles } from './form-notes.ts'
import { styleId } from './style-id.ts'
import { wordNamespaces, xmlHead } from './xml.ts'

/** The width of the text, in twentieths of a point and in points: A4 between margins of 25 mm. */
export const room = 9070
export const roomPoints = room / 20

/** How far a level of nesting is set in, in twentieths of a point. */
export const step = 400

/** The styles around the fields. */
export const frameStyles = {
  title: `${frameStyle} titel`,
  facts: `${frameStyle} fakta`,
  guidance: `${frameStyle} vejledning`,
} as const

interface Style {
  readonly name: string
  readonly based: string
  readonly next?: string
  readonly paragraph?: string
  readonly run?: string
}

/** The styles of the form: Word's own for plain texts, one for the heading of each field, one for each nesting that is met. */
export function formStyles(
  fields: number,
  nests: ReadonlyMap<string, { readonly path: NestPath; readonly leaf: Leaf }>,
): string {
  const own = [
    ...frame,
    ...Array.from({ length: fields }, (_, at) => fieldHeading(at + 1)),
    ...[...nests].map(([name, nest]) => nestedStyle(name, nest)),
  ]
  return `${xmlHead}<w:styles ${wordNamespaces}>${defaults}${standard}${noteStyles}${own.map(styleXml).join('')}</w:styles>`
}

function nestedStyle(name: string, { path, leaf }: { readonly path: NestPath; readonly leaf: Leaf }): Style {
  const left = `<w:ind w:left="${path.length * step}"/>`
  if (leaf === 'mellemrum')
    return {
      name,
      based: 'Normal',
      next: 'Normal',
      paragraph: '<w:spacing w:before="0" w:after="0" w:line="80" w:lineRule="exact"/>',
    }
  if (leaf === 'tekst') return { name, based: 'Normal', paragraph: left }
  return { name, based: `Heading${leaf.slice(-1)}`, next: 'Normal', paragraph: left }
}

function fieldHeading(number: number): Style {
  return {
    name: fieldStyle(number),
    based: 'Normal',
    next: 'Normal',
    paragraph: '<w:keepNext/><w:spacing w:before="320" w:after="60"/><w:outlineLvl w:val="1"/>',
    run: '<w:b/><w:sz w:val="23"/>',
  }
}

const frame: readonly Style[] = [
  {
    name: frameStyles.title,
    based: 'Normal',
    paragraph: '<w:spacing w:before="0" w:after="60"/><w:outlineLvl w:val="0"/>',
    run: '<w:b/><w:sz w:val="36"/>',
  },
  {
    name: frameStyles.facts,
    based: 'Normal',
    paragraph: '<w:spacing w:before="0" w:after="160"/>',
    run: '<w:color w:val="4B5661"/>',
  },
  {
    name: frameStyles.guidance,
    based: 'Normal',
    paragraph:
      '<w:pBdr><w:left w:val="single" w:sz="18" w:space="8" w:color="2F5D7E"/></w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="F1F5F8"/><w:spacing w:before="0" w:after="0"/><w:ind w:left="200"/>',
    run: '<w:sz w:val="19"/>',
  },
]

function styleXml({ name, based, next, paragraph = '', run = '' }: Style): string {
  return (
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${styleId(name)}"><w:name w:val="${name}"/><w:basedOn w:val="${based}"/>` +
    `${next === undefined ? '' : `<w:next w:val="${next}"/>`}<w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`
  )
}

const { font, color, size } = plainLook
const defaults =
  `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/><w:color w:val="${color}"/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/><w:lang w:val="da-DK"/></w:rPr></w:rPrDefault>` +
  '<w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="120" w:line="300" w:lineRule="atLeast"/></w:pPr></w:pPrDefault></w:docDefaults>'

/** Word's own styles, by the names that it knows them by in every language. */
const standard = [
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>',
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
  ...[4, 5, 6].map(
    (level) =>
      `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="200" w:after="60"/><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr>${level === 6 ? '' : '<w:b/>'}${level === 4 ? '' : '<w:i/>'}</w:rPr></w:style>`,
  ),
  '<w:style w:type="paragraph" w:styleId="ListParagraph"><w:name w:val="List Paragraph"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:after="60"/></w:pPr></w:style>',
  `<w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Quote"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:ind w:left="${step}" w:right="${step}"/></w:pPr></w:style>`,
  '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="1F4E79"/><w:u w:val="single"/></w:rPr></w:style>',
  '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:pPr><w:spacing w:after="0"/></w:pPr><w:tblPr><w:tblBorders>' +
    ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
      .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="B9C2CA"/>`)
      .join('') +
    '</w:tblBorders></w:tblPr></w:style>',
].join('')
