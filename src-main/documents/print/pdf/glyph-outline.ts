/** So many steps to a point: fine enough for a page twice its size on a screen. */
export const stepsToPoint = 100

const commands = /([mlhvqcZ])([^mlhvqcZ]*)/g

/**
 * A glyph's outline as Typst 0.14 draws it (from the origin, all its commands relative, in points), in whole steps. Each
 * point is rounded where it stands, so that nothing adds up on the way round. Throws where the outline is drawn otherwise.
 */
export function glyphOutline(path: string): string {
  const drawn = /^M 0 0\s*([mlhvqcZe\d\s.+-]*)$/.exec(path)?.[1]
  if (drawn === undefined) throw new Error('the outline of a glyph is not as expected')
  let at: Point = [0, 0]
  let start: Point = [0, 0]
  return drawn.replace(commands, (_, command: string, written: string) => {
    if (command === 'Z') {
      at = start
      return 'Z'
    }
    const from = at
    const points = pointsOf(command, written.trim().split(/\s+/).map(Number)).map(
      ([x, y]): Point => [from[0] + x, from[1] + y],
    )
    at = points.at(-1) ?? from
    if (command === 'm') start = at
    return `${command}${numbers(command, points, from).trimStart()}`
  })
}

/** A number of steps as it stands in a path, with what parts it from the number before. */
export function stepped(value: number): string {
  const steps = Math.round(value * stepsToPoint)
  return steps < 0 ? `${steps}` : ` ${steps}`
}

type Point = readonly [x: number, y: number]

function pointsOf(command: string, values: readonly number[]): Point[] {
  const [first = Number.NaN] = values
  if (command === 'h') return [[first, 0]]
  if (command === 'v') return [[0, first]]
  return values.flatMap((x, index) =>
    index % 2 === 0 ? [[x, values[index + 1] ?? Number.NaN] as const] : [],
  )
}

function numbers(command: string, points: readonly Point[], [x0, y0]: Point): string {
  const steps = (to: number, from: number) => {
    const value = Math.round(to * stepsToPoint) - Math.round(from * stepsToPoint)
    return value < 0 ? `${value}` : ` ${value}`
  }
  return points
    .map(([x, y]) => (command === 'v' ? '' : steps(x, x0)) + (command === 'h' ? '' : steps(y, y0)))
    .join('')
}
