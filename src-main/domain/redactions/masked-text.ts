/** A blacked-out text as it is told of: the last four figures of a CPR number are nobody’s business there either. */
export function maskedText(text: string): string {
  return text.replace(/^(\d{6})-\d{4}$/, '$1-xxxx')
}
