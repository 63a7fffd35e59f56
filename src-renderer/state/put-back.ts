/** The list with a removed value back at its place, or last where the list has become shorter; as it is where `isIt` finds it there. */
export function putBack<V>(
  values: readonly V[],
  value: V,
  at: number,
  isIt: (other: V) => boolean = () => false,
): V[] {
  return values.some(isIt) ? [...values] : values.toSpliced(at, 0, value)
}
