import type { Severity } from '../finding.ts'

/** A form that text left over from a template has, for `matchAll`, and how grave it is. */
export interface LeftoverForm {
  readonly form: RegExp
  readonly severity: Severity
}

const error = (form: RegExp): LeftoverForm => ({ form: everywhere(form), severity: 'error' })
const warning = (form: RegExp): LeftoverForm => ({ form: everywhere(form), severity: 'warning' })

function everywhere(form: RegExp): RegExp {
  return new RegExp(form, `${form.flags}g`)
}

/** In square brackets stand wishes to the writer, but also what an editor says of a quotation. */
const bracketed =
  /\[(?!sic\b|red\.?\b|min |mine |vores |[^\]]*(?:fremhæv|kursiv|understreg|udelad|forkort))[^\]\n]*\p{L}{3}[^\]\n]*\]/iu
/** Letters in place of a day: "XX.XX.2026", "xx/3", "dd-mm-åååå". */
const dayAsLetters =
  /(?<![\p{L}\d])(?:x{1,2}[./-](?:x{1,2}|\d{1,2})(?:[./-](?:x{2,4}|\d{2,4}))?|\d{1,2}[./-]x{1,2}(?:[./-](?:x{2,4}|\d{2,4}))?|dd[./-]mm[./-](?:åå){1,2}|dd[./-]mm[./-](?:yy){1,2})(?![\p{L}\d])/iu
/** Letters in place of a number: "xx kr.", "X. marts", "kl. xx". */
const numberAsLetters =
  /(?<![\p{L}\d])(?:x{1,4}(?=,?-? ?(?:kr|kroner|mio|mia|procent|pct)(?!\p{L}))|x{1,4}(?= ?%)|x{1,2}\.(?= ?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*)|kl\. ?x{1,2})(?!\p{L})/iu
/** What Word shows where nothing has been written. */
const wordsOfWord =
  /klik eller tryk her for at (?:angive|skrive|tilføje|vælge)[^.\n]*|klik her for at (?:angive|skrive|indtaste) (?:tekst|en dato|dato)|^vælg et element\.?$/iu

/**
 * The forms seen in templates, the graver and longer first (domain.md 2.8). Words that are also ordinary Danish ("skal
 * slettes") are only worth a look.
 */
export const leftoverForms: readonly LeftoverForm[] = [
  error(bracketed),
  error(
    /(?<!\p{L})slet (?:denne|dette|disse|ovenstående|nedenstående) (?:hjælpe)?(?:tekst|afsnit|linjer?|felt|vejledning)\p{L}*/iu,
  ),
  error(/[^\s[\]]*hjælpetekst[^\s[\]]*/iu),
  error(/(?:tekst|afsnit|felt|linje|skabelon|dette|denne)\S*[^.\n]{0,60}? skal slettes/iu),
  error(/\(? ?(?<!\p{L})slettes (?:inden|før) (?:udsendelse|offentliggørelse|mødet)\p{L}*\)?/iu),
  error(/(?<!\p{L})HUSK(?!\p{L})[^.\n\]]{0,60}/u),
  error(/\[ ?(?:x{1,3}|_+) ?\]/iu),
  error(/^\[ ?(?:\.{3}|…)? ?\]$/u),
  error(dayAsLetters),
  error(numberAsLetters),
  error(/(?<![\p{L}\d])x(?:\.{3,}|…)/iu),
  error(/(?<![\p{L}\d.-])x{2,}(?![\p{L}\d])/u),
  error(/(?<!\p{L})at x(?![\p{L}\d-]| ?[=<>+])/iu),
  error(wordsOfWord),
  error(/(?<!\p{L})(?:indsæt|skriv|angiv|udfyld) (?:(?:en |et |din )?\p{L}+ )?her(?!\p{L}|-)/iu),
  error(/<(?:indsæt|skriv|angiv|navn|dato|titel|tekst|beløb|x+)(?: [^>\n]*)?>|\{\{[^}\n]*\}\}/iu),
  error(/(?<!\p{L})lorem ipsum(?!\p{L})/iu),
  error(/(?<!\p{L})(?:TODO|TBD)(?!\p{L})/u),
  error(/\?{3,}/u),
  warning(/_{4,}/u),
  warning(/(?<![\p{L}.])N\.?N\.?(?![\p{L}\d])/u),
  warning(/skal slettes/iu),
]
