import { z } from 'zod'
import { drawnOnly } from '../pictures/drawn-only.ts'

/**
 * The families the paper can be set in, by the open one the PDF embeds. Word names Arial, Calibri and Times New Roman,
 * whose letters are just as wide, so that both break their lines at the same words.
 */
export const paperFonts = ['arimo', 'carlito', 'tinos'] as const
export type PaperFont = (typeof paperFonts)[number]

/** Sizes of running text, in points. */
export const paperSizes = [10, 10.5, 11, 12] as const

/** The most base64 characters of a logo: some 300 kB of picture. */
const largestLogo = 400_000

const marginSchema = z.strictObject({
  top: z.number().min(15).max(60).default(25),
  bottom: z.number().min(15).max(60).default(25),
  left: z.number().min(10).max(60).default(25),
  right: z.number().min(10).max(60).default(25),
})

/** A logo (byvåben): a PNG or JPEG with nothing in it but what draws it, its width on paper in millimetres, and its alternative text ("": decoration). */
export const logoSchema = z.strictObject({
  mediaType: z.enum(['image/png', 'image/jpeg']),
  base64: z
    .string()
    .max(largestLogo)
    .regex(/^[A-Za-z0-9+/]+=*$/)
    .overwrite(drawnOnly),
  alt: z.string().trim().max(200),
  width: z.number().min(5).max(100),
})
export type Logo = z.infer<typeof logoSchema>

const footerSchema = z.strictObject({
  text: z.string().trim().max(160).default(''),
  /** "Side 3 af 25". */
  pages: z.boolean().default(true),
})

/** How a committee's documents are laid out. Every field has the standard's value where it is not given. */
export const layoutSchema = z.strictObject({
  /** Each item (punkt) on a page of its own. */
  pagePerItem: z.boolean().default(true),
  contentsList: z.boolean().default(true),
  font: z.enum(paperFonts).default('arimo'),
  /** Running text in points; all else follows it. */
  size: z.literal(paperSizes).default(10.5),
  /** Lines and blocks closer together. */
  compact: z.boolean().default(false),
  /** Millimetres. */
  margins: marginSchema.prefault({}),
  /** Rules, links and the frame of a decision; darkened for text where it is too light to read. */
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/)
    .default('#1f4e79'),
  /** Headings in the accent, items with a rule below. */
  accentHeadings: z.boolean().default(false),
  /** "4.1 Sammendrag". */
  numberedHeadings: z.boolean().default(false),
  logo: logoSchema.nullable().default(null),
  logoPlace: z.enum(['left', 'right']).default('left'),
  /** Lines at the top of the first page: municipality, address. */
  letterhead: z.array(z.string().trim().min(1).max(120)).max(8).default([]),
  /** "Kladde" on every page until the agenda is sent or the minutes approved. */
  draftMark: z.boolean().default(false),
  footer: footerSchema.prefault({}),
})
export type Layout = z.infer<typeof layoutSchema>

/** The layout of real minutes: contents list, and a page for each item. */
export const standardLayout: Layout = {
  pagePerItem: true,
  contentsList: true,
  font: 'arimo',
  size: 10.5,
  compact: false,
  margins: { top: 25, bottom: 25, left: 25, right: 25 },
  accent: '#1f4e79',
  accentHeadings: false,
  numberedHeadings: false,
  logo: null,
  logoPlace: 'left',
  letterhead: [],
  draftMark: false,
  footer: { text: '', pages: true },
}

/** A layout that comes with the program, ready to be used as it is. */
export const finishedLayoutSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+$/),
  name: z.string().min(1),
  description: z.string().min(1),
  layout: layoutSchema,
})
export const finishedLayoutsSchema = z.array(finishedLayoutSchema)
export type FinishedLayout = z.infer<typeof finishedLayoutSchema>

/** A finished layout put on by a committee, which keeps what is its own: logo, letterhead and the footer's text. */
export function adopted({ layout }: Pick<FinishedLayout, 'layout'>, own: Layout): Layout {
  const { logo, letterhead } = own
  return { ...layout, logo, letterhead, footer: { ...layout.footer, text: own.footer.text } }
}
