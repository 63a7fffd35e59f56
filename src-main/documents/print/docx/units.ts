/** Points as twentieths of a point, which is how Word counts lengths. */
export function twips(points: number): number {
  return Math.round(points * 20)
}

/** Points as half points, which is how Word counts sizes of type. */
export function halfPoints(points: number): number {
  return Math.round(points * 2)
}

/** Points as pixels of 96 to the inch, which is how the docx library takes pictures. */
export function pixels(points: number): number {
  return Math.round(points / 0.75)
}

/** A colour as Word writes it: six hex digits without the sign. */
export function hex(color: string): string {
  return color.replace('#', '').toUpperCase()
}
