/** A style's id: its name without spaces. */
export function styleId(name: string): string {
  return name.replaceAll(' ', '')
}
