const frameName = 'referent-print'

/**
 * Prints a finished document from a frame out of sight, so that the window itself stays as it is. Nobody tells when a PDF
 * has been printed, so its frame stays until the next document takes its place. Rejects where the document cannot be printed.
 */
export function printDocument(file: File): Promise<boolean> {
  document.querySelector(`iframe[name="${frameName}"]`)?.remove()
  const frame = document.createElement('iframe')
  frame.name = frameName
  frame.title = file.name
  frame.src = URL.createObjectURL(file)
  // A frame that is not displayed at all is not printed by every browser.
  frame.style.cssText = 'position:fixed;right:0;bottom:0;width:1px;height:1px;border:0;visibility:hidden'
  return new Promise((resolve, reject) => {
    frame.addEventListener('load', () => {
      try {
        frame.contentWindow?.print()
        resolve(true)
      } catch (error) {
        reject(error)
      }
    })
    document.body.append(frame)
  })
}
