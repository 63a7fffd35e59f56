/** The style of the page: light and dark, for the width of a phone and of a desk, and for paper. */
export const style = `:root {
  color-scheme: light dark;
  --paper: #fff;
  --ink: #1d2329;
  --quiet: #56606b;
  --line: #d5dade;
  --tint: #f0f5f6;
  --accent: #0b5c6b;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14181c;
    --ink: #e6eaed;
    --quiet: #a9b3bc;
    --line: #3a434b;
    --tint: #1d262b;
    --accent: #7cc7d4;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
body {
  margin: 0;
  padding: 0 1.25rem 4rem;
  background: var(--paper);
  color: var(--ink);
  font: 1.0625rem/1.6 Arial, Arimo, "Helvetica Neue", sans-serif;
  overflow-wrap: break-word;
}
body > header, main { max-width: 46rem; margin-inline: auto; }
body > header {
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  gap: 0 1.5rem;
  padding: 1rem 0 0.75rem;
  border-bottom: 1px solid var(--line);
  color: var(--quiet);
  font-size: 0.9375rem;
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
nav ul { padding: 0; list-style: none; }
nav li { margin: 0; padding: 0; border-bottom: 1px solid var(--line); }
nav a { display: block; padding: 0.625rem 0; text-decoration: none; }
nav a:hover { text-decoration: underline; }
.facts { margin: 0 0 2rem; }
.facts div { display: flex; flex-wrap: wrap; gap: 0 1rem; margin-bottom: 0.25rem; }
.facts dt { flex: 0 0 7rem; color: var(--quiet); }
.facts dd { flex: 1 1 14rem; margin: 0; }
.decision {
  margin: 0.5rem 0 1rem;
  padding: 1rem 1.25rem;
  border-left: 4px solid var(--accent);
  border-radius: 0 6px 6px 0;
  background: var(--tint);
}
.decision > :last-child { margin-bottom: 0; }
blockquote { margin: 0 0 1rem; padding-left: 1.125rem; border-left: 3px solid var(--line); color: var(--quiet); }
img { display: block; max-width: 100%; height: auto; margin: 0 0 1rem; }
table { width: 100%; margin: 0 0 1.25rem; border-collapse: collapse; font-size: 1rem; }
th, td { padding: 0.5rem 0.75rem 0.5rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { border-bottom: 2px solid var(--quiet); }
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
@media print {
  @page { margin: 18mm 20mm; }
  :root { --paper: #fff; --ink: #000; --quiet: #444; --line: #bbb; --tint: #f3f5f6; --accent: #0b5c6b; }
  body { padding: 0; font-size: 11pt; line-height: 1.45; }
  body > header, main { max-width: none; }
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
}
`
