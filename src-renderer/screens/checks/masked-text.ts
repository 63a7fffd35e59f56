/** A blacked-out text as the window shows it: the last four figures of a CPR number are nobody's business here either. */
export function maskedText(text: string): string {
  return text.replace(/^(\d{6})-\d{4}$/, '$1-xxxx')
}
