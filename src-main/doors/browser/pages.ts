import type { Refusal } from '../../domain/refusal.ts'

/** The page for a browser that does not carry the session. */
export const forbiddenPage = page('Ingen adgang', [
  'Referent er allerede åbnet i en anden browser, eller adressen er brugt før. Der er ikke ændret noget.',
  'Brug det vindue, hvor Referent er åbent, eller luk programmet og start det igen for at få en ny adresse.',
])

/** The page for an address that does not exist. */
export const unknownPage = page('Siden findes ikke', ['Adressen hører ikke til i Referent. Gå til forsiden.'])

/** The page shown when the data folder could not be opened. */
export function refusalPage(refusal: Refusal): string {
  return page('Referent kunne ikke åbne dine data', [refusal.message, refusal.wayOut])
}

function page(title: string, paragraphs: readonly string[]): string {
  const body = paragraphs.flatMap((text) => text.split('\n')).map((text) => `<p>${escaped(text)}</p>`)
  return `<!doctype html>
<html lang="da">
<head><meta charset="utf-8"><title>${escaped(title)}</title><style>
body { font: 16px/1.5 system-ui, sans-serif; max-width: 38rem; margin: 15vh auto; padding: 0 1rem; color: #1d2126; background: #fbfaf8 }
h1 { font-size: 1.5rem } p { overflow-wrap: anywhere }
</style></head>
<body><main><h1>${escaped(title)}</h1>
${body.join('\n')}
</main></body>
</html>
`
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
