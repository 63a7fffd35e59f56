/**
 * Runs once the frame that is being made and the one after it have been painted: what comes of a key then holds up neither its
 * own letter nor, soon, the next one's. At once where no frames are made, as in a window that is hidden. The answer calls it off.
 */
export function afterFrames(run: () => void): () => void {
  if (typeof document === 'undefined' || document.hidden) {
    const timer = setTimeout(run)
    return () => clearTimeout(timer)
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => {
      timer = setTimeout(run)
    })
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}
