import type { PaperLook } from '../../outline/outline.ts'
import { accentInk } from '../paper/ink.ts'
import { readableColor } from '../paper/readable-color.ts'

/** The families as a reader's own machine has them, the one of the same widths first. */
const families: Readonly<Record<PaperLook['font'], string>> = {
  arimo: 'Arial, Arimo, "Liberation Sans", "Helvetica Neue", sans-serif',
  carlito: 'Calibri, Carlito, "Segoe UI", "Helvetica Neue", sans-serif',
  tinos: '"Times New Roman", Tinos, "Liberation Serif", Times, serif',
}

const darkPaper = '#14181c'
const darkTint = '#1d262b'

/** The style of the page by the look: light and dark, for the width of a phone and of a desk, and for paper. */
export function style(look: PaperLook): string {
  const { link, decisionRule, decisionTint } = accentInk(look)
  const dark = readableColor(look.accent, darkTint)
  const { top, right, bottom, left } = look.margins
  return `:root {
  color-scheme: light dark;
  --paper: #fff;
  --ink: #1d2329;
  --quiet: #56606b;
  --line: #d5dade;
  --tint: ${decisionTint};
  --accent: ${link};
  --rule: ${decisionRule};
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: ${darkPaper};
    --ink: #e6eaed;
    --quiet: #a9b3bc;
    --line: #3a434b;
    --tint: ${darkTint};
    --accent: ${dark};
    --rule: ${dark};
  }
}
body { font: ${rem(look.size)}/${look.compact ? 1.45 : 1.6} ${families[look.font]}; }
${look.accentHeadings ? accentHeadings : ''}${base}@media print {
  @page { margin: ${top}pt ${right}pt ${bottom}pt ${left}pt; }
  :root {
    --paper: #fff;
    --ink: #000;
    --quiet: #444;
    --line: #bbb;
    --tint: ${decisionTint};
    --accent: ${link};
    --rule: ${decisionRule};
  }
  body { padding: 0; font-size: ${look.size}pt; line-height: ${look.compact ? 1.3 : 1.45}; }
${print}}
`
}

/** On a screen the standard's size is the one that browsers read well at; the others follow it. */
function rem(size: number): string {
  return `${Math.round((size / 10.5) * 1.0625 * 10000) / 10000}rem`
}

const accentHeadings = `h1, h2 { color: var(--accent); }
h2 { padding-bottom: 0.25rem; border-bottom: 1px solid var(--rule); }
`

const base = `* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
body {
  margin: 0;
  padding: 0 1.25rem 4rem;
  background: var(--paper);
  color: var(--ink);
  overflow-wrap: break-word;
}
body > header, main { max-width: 46rem; margin-inline: auto; }
.running {
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  gap: 0 1.5rem;
  margin: 0;
  padding: 1rem 0 0.75rem;
  border-bottom: 1px solid var(--line);
  color: var(--quiet);
  font-size: 0.9375rem;
}
body > footer {
  max-width: 46rem;
  margin: 3rem auto 0;
  padding-top: 0.75rem;
  border-top: 1px solid var(--line);
  color: var(--quiet);
  font-size: 0.9375rem;
}
.letterhead {
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  gap: 1rem 2rem;
  padding: 1.25rem 0 0.5rem;
}
.letterhead p { margin: 0; color: var(--quiet); font-size: 0.9375rem; }
.letterhead p:first-child { color: var(--ink); font-weight: 600; }
.letterhead img { height: auto; max-height: 7rem; margin: 0; }
.mark {
  margin: 1rem 0 0;
  padding: 0.375rem 0.75rem;
  border: 2px solid var(--ink);
  font-weight: 700;
  letter-spacing: 0.08em;
  text-align: center;
  text-transform: uppercase;
}
main:focus { outline: none; }
a { color: var(--accent); text-underline-offset: 0.15em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 0.5rem; padding: 0.5rem 1rem; background: var(--paper); }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; text-wrap: balance; }
h1 { margin: 2rem 0 1.25rem; font-size: clamp(1.75rem, 1.3rem + 2vw, 2.375rem); }
h2 { margin: 2.5rem 0 0.75rem; font-size: 1.5rem; }
h3 { margin: 2rem 0 0.375rem; font-size: 1.125rem; color: var(--accent); }
h4, h5, h6 { margin: 1.5rem 0 0.25rem; font-size: 1.0625rem; }
h5, h6 { color: var(--quiet); }
p { margin: 0 0 0.75rem; }
article { margin-top: 3rem; border-top: 1px solid var(--line); }
article > h2 { margin-top: 2rem; }
h2 + .meta { margin-top: -0.375rem; }
.meta { color: var(--quiet); font-size: 0.9375rem; }
.lead { margin-bottom: 0.375rem; }
.lock { width: 0.8em; height: 0.8em; margin-right: 0.35em; fill: currentColor; }
ul, ol { margin: 0 0 0.75rem; padding-left: 1.75rem; }
li { margin-bottom: 0.25rem; padding-left: 0.125rem; }
li > p { margin-bottom: 0.25rem; }
@counter-style letters { system: symbolic; symbols: a b c d e f g h i j k l m n o p q r s t u v w x y z; suffix: ") "; }
@counter-style romans { system: extends lower-roman; suffix: ") "; }
.alpha { list-style: letters; }
.roman { list-style: romans; }
.outline { padding-left: 0; list-style: none; }
.outline > li { position: relative; padding-left: 2.75rem; }
.outline > li::before { content: attr(data-mark); position: absolute; left: 0; }
sup { font-size: 0.75em; line-height: 0; }
sup a { padding: 0 0.15em; }
.notes { margin-top: 2rem; padding-top: 0.75rem; border-top: 1px solid var(--line); font-size: 0.9375rem; }
.notes li:target { background: var(--tint); }
nav ul { padding: 0; list-style: none; }
nav li { margin: 0; padding: 0; border-bottom: 1px solid var(--line); }
nav a { display: block; padding: 0.625rem 0; text-decoration: none; }
nav a:hover { text-decoration: underline; }
.facts { margin: 0 0 2rem; }
.facts div { display: flex; flex-wrap: wrap; gap: 0 1rem; margin-bottom: 0.25rem; }
.facts dt { flex: 0 0 8.5rem; color: var(--quiet); }
.facts dd { flex: 1 1 14rem; margin: 0; }
.decision {
  margin: 0.5rem 0 1rem;
  padding: 1rem 1.25rem;
  border-left: 4px solid var(--rule);
  border-radius: 0 6px 6px 0;
  background: var(--tint);
}
.decision > :last-child { margin-bottom: 0; }
blockquote { margin: 0 0 1rem; padding-left: 1.125rem; border-left: 3px solid var(--line); color: var(--quiet); }
img { display: block; max-width: 100%; height: auto; margin: 0 0 1rem; }
table { width: 100%; margin: 0 0 1.25rem; border-collapse: collapse; font-size: 1rem; }
th, td { padding: 0.5rem 0.75rem 0.5rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { border-bottom: 2px solid var(--quiet); }
th.figures, td.figures { padding-right: 1.5rem; text-align: right; }
th > :last-child, td > :last-child { margin-bottom: 0; }
tbody th { font-weight: 600; }
.wide { overflow-x: auto; margin-bottom: 1.25rem; }
.wide table { margin: 0; min-width: 40rem; }
.signatures tbody th { width: 40%; height: 4rem; font-weight: 400; }
.signatures thead th:last-child { width: 20%; }
@media (max-width: 30rem) {
  th, td { padding-right: 0.5rem; hyphens: auto; }
  .facts dt { flex-basis: 100%; }
  table { font-size: 0.9375rem; }
}
`

const print = `  body > header, body > footer, main { max-width: none; }
  body > footer { margin-top: 1.5rem; }
  .mark {
    position: fixed;
    inset: 0;
    z-index: -1;
    display: grid;
    place-content: center;
    border: 0;
    color: #e9ebee;
    font-size: 110pt;
    font-weight: 400;
    letter-spacing: 0;
    text-transform: none;
    rotate: -45deg;
    print-color-adjust: exact;
  }
  .skip { display: none; }
  .wide { overflow: visible; }
  .wide table { min-width: 0; }
  article { margin: 0; border: 0; break-before: page; }
  article > h2 { margin-top: 0; }
  h3 { margin-top: 1rem; }
  nav a { padding: 0.25rem 0; }
  th, td { padding-block: 0.25rem; }
  h1, h2, h3, h4, h5, h6, .lead { break-after: avoid; }
  tr, img { break-inside: avoid; }
  p, li { orphans: 2; widows: 2; }
  .decision { print-color-adjust: exact; }
`
