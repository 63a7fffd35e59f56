/**
 * File names that do not collide, also where a disk knows no capitals: one that was there before gets " (2)", " (3)" before
 * its ending.
 */
export function distinctNames(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const dot = name.lastIndexOf('.')
    const cut = dot === -1 ? name.length : dot
    let free = name
    for (let count = 2; taken.has(free.toLowerCase()); count += 1)
      free = `${name.slice(0, cut)} (${count})${name.slice(cut)}`
    taken.add(free.toLowerCase())
    return free
  })
}
