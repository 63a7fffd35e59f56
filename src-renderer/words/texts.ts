import { danish } from './danish/danish.ts'

/** The same tree with any words in it: what another language has to say. */
type Worded<T> = T extends string
  ? string
  : T extends (...values: infer Values) => infer Said
    ? (...values: Values) => Worded<Said>
    : { readonly [Key in keyof T]: Worded<T[Key]> }

/** Every text the window shows, in one language. */
export type Texts = Worded<typeof danish>

/** The texts in the window's language. */
export const texts: Texts = danish
