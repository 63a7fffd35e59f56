/**
 * Runs once the frame that is being made has been painted; at once where no frames are made, as in a window that is hidden.
 * The answer calls it off.
 */
export function afterFrame(run: () => void): () => void {
  if (typeof document === 'undefined' || document.hidden) {
    const timer = setTimeout(run)
    return () => clearTimeout(timer)
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(run)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}
