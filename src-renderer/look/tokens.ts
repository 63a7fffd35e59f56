/** The colours of one theme. Every text colour is legible (4.5:1) on every ground it stands on; a test checks the pairs. */
export interface Palette {
  /** Behind the paper: rail, agenda column. */
  readonly ground: string
  /** What is read and written on. */
  readonly paper: string
  /** A row under the pointer, and quiet areas. */
  readonly hover: string
  readonly ink: string
  /** Second voice: guidance, facts, labels. */
  readonly inkSoft: string
  readonly hairline: string
  /** The border of something that can be filled in or pressed (3:1). */
  readonly edge: string
  /** Links, focus, the chosen row. */
  readonly accent: string
  readonly accentTint: string
  /** The one strong button, and the text on it. */
  readonly strong: string
  readonly strongHover: string
  readonly onStrong: string
  readonly good: string
  readonly notice: string
  readonly noticeTint: string
  readonly fault: string
  readonly faultTint: string
  /** A closed item: a voice and a tint of its own. */
  readonly closed: string
  readonly closedTint: string
}

export const light: Palette = {
  ground: '#f4f3f0',
  paper: '#fffefc',
  hover: '#eae8e3',
  ink: '#1f2322',
  inkSoft: '#595e5c',
  hairline: '#dcd9d2',
  edge: '#85898a',
  accent: '#14566a',
  accentTint: '#dcebef',
  strong: '#14566a',
  strongHover: '#0f4454',
  onStrong: '#ffffff',
  good: '#27663a',
  notice: '#7d5200',
  noticeTint: '#f9efd9',
  fault: '#a02a1d',
  faultTint: '#f9e5e1',
  closed: '#7a2b55',
  closedTint: '#f5e6ed',
}

export const dark: Palette = {
  ground: '#171a1b',
  paper: '#1f2324',
  hover: '#2a2f31',
  ink: '#e8e7e3',
  inkSoft: '#a8adab',
  hairline: '#363c3e',
  edge: '#7a8284',
  accent: '#86c7d9',
  accentTint: '#1e3b44',
  strong: '#246f86',
  strongHover: '#1f6177',
  onStrong: '#ffffff',
  good: '#86c795',
  notice: '#e2b45c',
  noticeTint: '#3a3019',
  fault: '#f0978a',
  faultTint: '#43231e',
  closed: '#e3a3c3',
  closedTint: '#3c2530',
}

/** Text sizes in pixels: notes, labels, interface, item text, headings, the page's title. */
export const sizes = { note: 12, label: 13, base: 14, text: 16, heading: 20, title: 28 } as const

/** The one radius and the one shadow. */
export const radius = '6px'
export const shadow = '0 6px 24px rgb(0 0 0 / 18%)'
