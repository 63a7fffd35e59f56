/** later */
export function setTabOrder(pdf: Uint8Array): Uint8Array {
  return pdf
}
