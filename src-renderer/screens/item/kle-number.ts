/** Whether a case number has the form of a KLE number ("00.22.04-P35-1-26"). Other forms are as good; this is a remark, never a refusal. */
export function isKleNumber(caseNumber: string): boolean {
  return /^\d{2}\.\d{2}\.\d{2}-[A-ZÆØÅ]\d{2}-\d+-\d{2}$/.test(caseNumber.trim())
}
