const kle = /^\d{2}\.\d{2}\.\d{2}-[A-ZÆØÅ]\d{2}-\d+-\d{2}$/

/** Whether a case number (sagsnummer) is a KLE number such as "00.01.10-P35-4-26"; only a hint, others are used too. */
export function isKleNumber(value: string): boolean {
  return kle.test(value)
}

const label = /^(?:sags(?:nr|nummer|id)|journal(?:nr|nummer))\.?\s*:?\s*/i
const forms = [
  kle,
  /^\d{2}\.\d{2}\.\d{2}[A-ZÆØÅ]\d{2}-\d+$/,
  /^\d{2}\.\d{2}\.\d{2}-\d+-\d{2}$/,
  /^[A-ZÆØÅ]{2,5}-\d{4}-\d+$/,
  /^\d{2,4}\/\d{2,7}$/,
  /^\d{3}-\d{4}-\d+$/,
  /^\d-\d{2}-\d{2}-\d+-\d{2}$/,
]

/**
 * Reads a line that is nothing but a case number, in the forms Danish municipalities use, with or without a label
 * ("Sagsnr.: 24/1234"). Null for any other line; behind a label any single word with a figure will do.
 */
export function readCaseNumber(line: string): string | null {
  const value = line.replace(label, '').trim()
  if (forms.some((form) => form.test(value))) return value
  return value !== line.trim() && /^\S*\d\S*$/.test(value) ? value : null
}
