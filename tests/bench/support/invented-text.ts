const beginnings =
  'børne skole vej byggeri plan kultur idræts havne natur klima energi affalds vand spilde trafik cykel park bibliotek museum ungdoms ældre pleje sundheds beskæftigelses integrations erhvervs turisme landdistrikts bolig by lokal kommune rammeplan miljø grundvands kyst skov digitaliserings personale budget regnskabs anlægs drifts tilskuds udviklings samarbejds frivillig forenings musik teater svømme halbygnings stadion legeplads dagtilbuds skolebus tandpleje handicap psykiatri misbrugs forebyggelses genoptrænings hjemme'.split(
    ' ',
  )
const endings =
  'plan politik aftale strategi redegørelse indsats ordning bevilling ramme takst vedtægt analyse høring evaluering rapport undersøgelse projekt område center udvalg råd puljen regulativ tilladelse dispensation sag prognose opfølgning status budget'.split(
    ' ',
  )
const common =
  'og i at det er en til af på der for med den som de ikke har om et skal kan forvaltningen udvalget kommunen sagen borgerne mellem efter ved fra samt eller blev være under over mere end også når hvor deres dette denne inden omkring derfor årligt udgør vurderer anbefaler foreslår orienterer indstiller'.split(
    ' ',
  )

/** The same invented numbers for the same seed, from 0 up to but not including 1. */
export function numbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** One invented compound, such as "havneredegørelse"; about 1,800 there are, and few of them are met often. */
export function compound(next: () => number): string {
  const at = (words: readonly string[]) => words[Math.floor(next() ** 1.6 * words.length)] ?? ''
  return at(beginnings) + at(endings)
}

/** Paragraphs of so many invented words in all, which mean nothing and are spread as words are. */
export function prose(next: () => number, words: number): string {
  const sentences: string[] = []
  for (let left = words; left > 0; left -= 14) sentences.push(sentence(next))
  return sentences.map((one, at) => (at % 5 === 4 ? `${one}\n` : `${one} `)).join('')
}

function sentence(next: () => number): string {
  const words = Array.from({ length: 14 }, (_, at) =>
    at % 3 === 2 ? compound(next) : (common[Math.floor(next() ** 2 * common.length)] ?? ''),
  )
  const text = words.join(' ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
