/** Prints a finished document from a hidden frame, so that the window itself stays as it is. */
export function printDocument(file: File): Promise<boolean> {
  const address = URL.createObjectURL(file)
  const frame = document.createElement('iframe')
  frame.hidden = true
  frame.title = file.name
  frame.src = address
  return new Promise((resolve) => {
    frame.addEventListener('load', () => {
      frame.contentWindow?.addEventListener('afterprint', () => frame.remove())
      frame.contentWindow?.print()
      URL.revokeObjectURL(address)
      resolve(true)
    })
    document.body.append(frame)
  })
}
