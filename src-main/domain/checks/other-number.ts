/** Where a number that looks like a CPR number stands, and how its six and four figures are parted. */
export interface NumberPlace {
  readonly start: number
  readonly end: number
  readonly parted: 'joined' | 'blank' | 'hyphen'
}

/** What stands close before and after a number. */
interface Surroundings {
  readonly before: string
  readonly after: string
}

const near = 60

/**
 * Whether figures like those of a CPR number are something else by what stands around them: part of a web address, of a
 * longer number, of a case number or a point of time, a phone number from abroad; and, where no hyphen parts them, an
 * amount, an account (reg.nr. and konto) or a number that is named (EAN, P-nummer, faktura).
 */
export function isOtherNumber(text: string, { start, end, parted }: NumberPlace): boolean {
  const around = { before: text.slice(Math.max(0, start - near), start), after: text.slice(end, end + near) }
  if (isInAddress(around.before) || isPartOfLonger(around)) return true
  if (parted === 'hyphen') return false
  return isAmount(around) || isNamed(around.before) || (parted === 'joined' && isAccountOrId(around))
}

function isInAddress(before: string): boolean {
  return /(?:https?:\/\/|www\.)\S*$/i.test(before)
}

/** "24/0101901234", "1-010190-1234", "SAG-010190-1234", "…T101010-1234", "+49 3012341234". */
function isPartOfLonger({ before, after }: Surroundings): boolean {
  return (
    /(?<!\d)\d{1,4}[/-]$/.test(before) ||
    (/(?<![\p{L}\d])\p{Lu}{1,5}-$/u.test(before) && !/CPR-$/.test(before)) ||
    /\dT$/.test(before) ||
    /\+\d{1,3}[ ()0-]*$/.test(before) ||
    /^[/-]\d{1,4}(?!\d)/.test(after)
  )
}

function isAmount({ before, after }: Surroundings): boolean {
  return (
    /(?:(?<!\p{L})(?:kr\.?|dkk|eur)|[€$£]) ?$/iu.test(before) ||
    /^(?:,\d{1,2}(?!\d)|,-|\.\d{3}(?!\d)| ?(?:kr|kroner|dkk|eur|euro|mio|mia|tkr|t\.kr|stk|kwh|m2|m3)(?!\p{L})| ?[€%])/iu.test(
      after,
    )
  )
}

const named = new RegExp(
  `(?<!\\p{L})(?:${[
    '(?:se|p|j|fik)[-. ]{0,2}(?:nr|nummer|numre)|pnr|jnr',
    '(?:konto|reg|registrering|iban|bban|giro|ean|gln|cvr|isbn|issn|produktionsenhed|tlf|telefon|mobil|fax)NR',
    '(?:sag|journal|dok|dokument|faktura|ordre|bestilling|løbe|matr|matrikel|stel)NR',
  ]
    .join('|')
    .replaceAll(
      'NR',
      '(?:s?[-. ]{0,2}(?:nr|nummer|numre|no))?',
    )})[.: #=]{0,3}(?:\\d{8,14}(?:, ?|; ?| og | ))*$`,
  'iu',
)

function isNamed(before: string): boolean {
  return named.test(before)
}

/** "1234 0101901234" (four figures of a bank), "EMN0101901234", "3,0101901234". */
function isAccountOrId({ before }: Surroundings): boolean {
  return (
    /(?<![\d-]|\d{6} )\d{4}[ .-]{1,3}$/.test(before) ||
    (/(?<![\p{L}\d])\p{Lu}{1,5}$/u.test(before) && !/(?:CPR|NR)$/.test(before)) ||
    /\d[.,]$/.test(before)
  )
}
