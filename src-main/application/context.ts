import type { Store } from '../store/store.ts'
import type { Printer } from './documents/printer.ts'
import type { Standard } from './standard/standard.ts'

/** What every use case works with. */
export interface AppContext {
  readonly store: Store
  readonly version: string
  /** The folder of `resources/`. */
  readonly resources: string
  readonly standard: Standard
  readonly printer: Printer
}
