import type { IParagraphStyleOptions, IParagraphStylePropertiesOptions, IStylesOptions } from 'docx'
import type { PaperLook } from '../../outline/outline.ts'
import { ink } from '../paper/ink.ts'
import type { HeadingLook, Measures, TypeLook } from '../paper/measures.ts'
import { halfPoints, hex, twips } from './units.ts'

/** Ids of the paragraph styles of our own. */
export const styleIds = {
  frontHeading: 'FrontHeading',
  lead: 'Lead',
  meta: 'Meta',
  metaLead: 'MetaLead',
  facts: 'Facts',
  quote: 'Quotation',
  decision: 'Decision',
  cell: 'TableText',
  edge: 'Edge',
  letterhead: 'Letterhead',
  letterheadFirst: 'LetterheadFirst',
  signature: 'Signature',
  signatureNote: 'SignatureNote',
} as const

/** The style of text in cells: the usual one, or that of a smaller step of the measures. */
export function cellStyle(step: number): string {
  return step === 0 ? styleIds.cell : `${styleIds.cell}${step + 1}`
}

/** The families that Word names, as wide as those the PDF embeds. */
export const wordFamilies: Readonly<Record<PaperLook['font'], string>> = {
  arimo: 'Arial',
  carlito: 'Calibri',
  tinos: 'Times New Roman',
}

/** All styles of a document; lengths and colours come from the measures that the PDF is built from. */
export function documentStyles(font: PaperLook['font'], m: Measures): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          font: wordFamilies[font],
          size: halfPoints(m.body.size),
          kern: 1,
          color: hex(ink.text),
          language: { value: 'da-DK' },
        },
        paragraph: paragraphLook(m.body),
      },
      ...Object.fromEntries(
        m.headings.map((look, at) => [`heading${at + 1}`, headingStyle(look, at + 1, m)]),
      ),
      footnoteText: { run: { size: halfPoints(m.note.size) }, paragraph: paragraphLook(m.note) },
      hyperlink: { run: { color: hex(m.ink.link), underline: { type: 'single' } } },
    },
    paragraphStyles: ownStyles(m),
  }
}

function ownStyles(m: Measures): IParagraphStyleOptions[] {
  const edge = { ...m.edge, before: 0 }
  const side = { left: twips(m.list.indent), right: twips(m.list.indent) }
  return [
    {
      id: styleIds.frontHeading,
      name: 'Overskrift uden for indhold',
      basedOn: 'Heading2',
      next: 'Normal',
      quickFormat: true,
    },
    style(styleIds.lead, 'Indledning til punkter', m.body, { keepNext: true }),
    style(styleIds.meta, 'Meta', m.small, {}, ink.quiet),
    style(styleIds.metaLead, 'Meta før tekst', m.small, { keepNext: true }, ink.quiet),
    style(
      styleIds.facts,
      'Fakta',
      { ...m.body, before: m.body.itemBefore },
      { indent: { left: twips(m.facts.label), hanging: twips(m.facts.label) } },
    ),
    style(styleIds.quote, 'Citatblok', m.body, { indent: side }),
    style(styleIds.decision, 'Beslutning', m.body, decisionLook(m)),
    ...m.cells.map((look, at) =>
      style(cellStyle(at), at === 0 ? 'Tabeltekst' : `Tabeltekst ${look.size}`, look, {}),
    ),
    style(styleIds.edge, 'Sidekant', edge, {}, ink.quiet),
    ...letterheadStyles(m),
    style(styleIds.signature, 'Underskrift', { ...m.body, before: 0 }, { keepNext: true }),
    style(styleIds.signatureNote, 'Underskriftsnote', edge, {}, ink.quiet),
    ...[1, 2, 3, 4, 5, 6].map((level) => contentsStyle(level, m)),
  ]
}

function style(
  id: string,
  name: string,
  look: TypeLook,
  paragraph: IParagraphStylePropertiesOptions,
  color: string = ink.text,
): IParagraphStyleOptions {
  return {
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run: { size: halfPoints(look.size), color: hex(color) },
    paragraph: { ...paragraphLook(look), ...paragraph },
  }
}

function headingStyle(look: HeadingLook, level: number, m: Measures): Omit<IParagraphStyleOptions, 'id'> {
  return {
    name: `heading ${level}`,
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    run: { size: halfPoints(look.size), bold: look.bold, italics: look.italic, color: hex(m.ink.heading) },
    paragraph: {
      ...paragraphLook(look),
      ...(level === 2 ? ruleBelow(m) : {}),
      keepNext: true,
      keepLines: true,
      outlineLevel: level - 1,
    },
  }
}

/** Lines of exact height, so that the first page breaks where the PDF's does. The first one stands out. */
function letterheadStyles({
  letterhead: { size, line },
  ink: { heading },
}: Measures): IParagraphStyleOptions[] {
  const exact = { spacing: { before: 0, after: 0, line: twips(line), lineRule: 'exact' } } as const
  const look = { size, line, before: 0 }
  const first = style(styleIds.letterheadFirst, 'Brevhoved første linje', look, exact, heading)
  return [
    { ...first, next: styleIds.letterhead, run: { ...first.run, bold: true } },
    style(styleIds.letterhead, 'Brevhoved', look, exact, ink.quiet),
  ]
}

function contentsStyle(level: number, m: Measures): IParagraphStyleOptions {
  return {
    id: `TOC${level}`,
    name: `toc ${level}`,
    basedOn: 'Normal',
    next: 'Normal',
    paragraph: { ...paragraphLook({ ...m.body, before: m.body.itemBefore }), keepLines: true },
  }
}

function paragraphLook(look: TypeLook): IParagraphStylePropertiesOptions {
  return {
    spacing: { before: twips(look.before), after: 0, line: twips(look.line), lineRule: 'atLeast' },
  }
}

/** The rule below an item's heading, where the look has one. */
function ruleBelow({
  headingRule: { weight, gap },
  ink: { decisionRule },
}: Measures): IParagraphStylePropertiesOptions {
  if (weight === 0) return {}
  return { border: { bottom: { style: 'single', size: weight * 8, color: hex(decisionRule), space: gap } } }
}

/** A rule along the left edge, and a frame in the tint's own colour that gives the text room. */
function decisionLook(m: Measures): IParagraphStylePropertiesOptions {
  const tint = hex(m.ink.decisionTint)
  const frame = { style: 'single', size: m.decision.frame * 8, color: tint } as const
  const inset = twips(m.decision.inset + m.decision.rule)
  return {
    indent: { left: inset, right: twips(m.decision.inset) },
    shading: { type: 'clear', fill: tint, color: 'auto' },
    border: {
      top: { ...frame, space: m.decision.top },
      bottom: { ...frame, space: m.decision.bottom },
      right: { ...frame, space: m.decision.inset },
      left: {
        style: 'single',
        size: m.decision.rule * 8,
        color: hex(m.ink.decisionRule),
        space: m.decision.inset,
      },
    },
  }
}
