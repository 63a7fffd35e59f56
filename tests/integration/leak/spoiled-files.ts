import JSZip from 'jszip'

/** Puts a secret into a finished file. */
export type Spoil = (bytes: Uint8Array, secret: string) => Promise<Uint8Array>

function inWord(change: (zip: JSZip, secret: string) => void | Promise<void>): Spoil {
  return async (bytes, secret) => {
    const zip = await JSZip.loadAsync(bytes)
    await change(zip, secret)
    return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
  }
}

function inBody(add: (secret: string) => string): Spoil {
  return inWord(async (zip, secret) => {
    const body = (await zip.file('word/document.xml')?.async('string')) ?? ''
    zip.file('word/document.xml', body.replace('<w:body>', `<w:body>${add(secret)}`))
  })
}

const halves = (text: string) => [text.slice(0, 9), text.slice(9)] as const
const paragraph = (runs: string) => `<w:p>${runs}</w:p>`
const run = (text: string, look = '') => `<w:r>${look}<w:t xml:space="preserve">${text}</w:t></w:r>`
const inRuns = (text: string, look = '') =>
  paragraph(
    halves(text)
      .map((half) => run(half, look))
      .join('<w:bookmarkEnd w:id="1"/>'),
  )

async function nested(zip: JSZip, secret: string): Promise<void> {
  const inner = new JSZip()
  inner.file('xl/sharedStrings.xml', `<sst><si><t>${secret}</t></si></sst>`)
  inner.file('[Content_Types].xml', '<Types/>')
  zip.file('word/embeddings/ark.xlsx', await inner.generateAsync({ type: 'uint8array' }))
}

/** The places where a Word file can hold a text, and the place that the reading back is to name. */
export const wordPlaces: readonly (readonly [string, Spoil, string])[] = [
  ['two runs of a paragraph', inBody((text) => inRuns(text)), 'dokumentets tekst'],
  ['a hidden run', inBody((text) => inRuns(text, '<w:rPr><w:vanish/></w:rPr>')), 'skjult tekst'],
  [
    'deleted text',
    inBody((text) => paragraph(`<w:del><w:r><w:delText>${text}</w:delText></w:r></w:del>`)),
    'dokumentets tekst',
  ],
  [
    'a field',
    inBody((text) => paragraph(`<w:r><w:instrText>QUOTE "${text}"</w:instrText></w:r>`)),
    'dokumentets tekst',
  ],
  [
    'a bookmark',
    inBody((text) => paragraph(`<w:bookmarkStart w:id="99" w:name="${text.replace(/\W+/g, '_')}"/>`)),
    'bogmærker',
  ],
  [
    'an alternative text',
    inBody((text) => paragraph(`<wp:docPr id="9" name="x" descr="${text}"/>`)),
    'alternativ tekst',
  ],
  ['an XML comment', inBody((text) => `<!-- ${text} -->`), 'dokumentets tekst'],
  [
    'a comment',
    inWord(
      (zip, text) =>
        void zip.file('word/comments.xml', `<w:comments><w:comment>${inRuns(text)}</w:comment></w:comments>`),
    ),
    'word/comments.xml',
  ],
  [
    'a property',
    inWord(
      (zip, text) => void zip.file('docProps/custom.xml', `<Properties><p><v>${text}</v></p></Properties>`),
    ),
    'dokumentets egenskaber',
  ],
  [
    'custom XML',
    inWord((zip, text) => void zip.file('customXml/item9.xml', `<x y="${text}"/>`)),
    'customXml/item9.xml',
  ],
  [
    'a part nothing points at',
    inWord((zip, text) => void zip.file('word/old.xml', inRuns(text))),
    'word/old.xml',
  ],
  ['an embedded file', inWord(nested), 'word/embeddings/ark.xlsx, xl/sharedStrings.xml'],
  [
    'the name of a part',
    inWord((zip, text) => void zip.file(`word/${text}.xml`, '<x/>')),
    'navnene på filens dele',
  ],
  [
    'the comment of the archive',
    async (bytes, text) => {
      const zip = await JSZip.loadAsync(bytes)
      return zip.generateAsync({ type: 'uint8array', comment: text })
    },
    'en skjult del af filen',
  ],
]

function inPage(from: string, to: (secret: string) => string): Spoil {
  return async (bytes, secret) => {
    const page = new TextDecoder().decode(bytes)
    return new TextEncoder().encode(page.replace(from, () => to(secret) + from))
  }
}

const base64 = (text: string) => Buffer.from(JSON.stringify({ text })).toString('base64')
const numbered = (text: string) => [...text].map((sign) => `&#${sign.codePointAt(0)};`).join('')

/** The places where a web page can hold a text, and the place that the reading back is to name. */
export const pagePlaces: readonly (readonly [string, Spoil, string])[] = [
  [
    'text cut by marks',
    inPage('</main>', (text) => `<p>${halves(text).join('</b><i>')}</p>`),
    'sidens tekst',
  ],
  ['numbered signs', inPage('</main>', (text) => `<p>${numbered(text)}</p>`), 'sidens tekst'],
  ['text that is not shown', inPage('</main>', (text) => `<p hidden>${text}</p>`), 'sidens tekst'],
  ['a comment', inPage('</main>', (text) => `<!-- ${text} -->`), 'en kommentar i sidens kode'],
  [
    'a property',
    inPage('</head>', (text) => `<meta name="description" content="${text}">`),
    'dokumentets egenskaber',
  ],
  ['an attribute', inPage('</main>', (text) => `<p data-note="${text}"></p>`), 'en skjult del af siden'],
  ['an alternative text', inPage('</main>', (text) => `<img src="x.png" alt="${text}">`), 'alternativ tekst'],
  ['a script', inPage('</body>', (text) => `<script>const a = "${text}"</script>`), 'sidens kode'],
  ['a style', inPage('</style>', (text) => `p::after { content: "${text}" }`), 'sidens kode'],
  [
    'a file in an address',
    inPage('</main>', (text) => `<a href="data:application/json;base64,${base64(text)}">x</a>`),
    'et indlejret vedhæng, dataene',
  ],
]

/** A secret in a data file: as a value, as a key, cut by formatting. */
export const dataPlaces: readonly (readonly [string, Spoil, string])[] = [
  ['a value', inPage('"committee"', (text) => `"note": ${JSON.stringify(text)}, `), 'dataene'],
  ['a key', inPage('"committee"', (text) => `${JSON.stringify(text)}: 1, `), 'dataene'],
  [
    'two runs',
    inPage('"committee"', (text) => {
      const [head, tail] = halves(text)
      return `"body": [{"text": ${JSON.stringify(head)}}, {"marks": ["bold"], "text": ${JSON.stringify(tail)}}], `
    }),
    'dataene',
  ],
]
