import type { Standard } from '../domain/items/standard.ts'
import type { Store } from '../store/store.ts'
import type { ChangesToTell } from './changes/changes.ts'
import type { Printer } from './documents/printer.ts'
import type { FileChecks } from './file-checks/file-checks.ts'
import type { SearchUpkeep } from './search/upkeep.ts'
import type { Spelling } from './spelling/spelling.ts'
import type { StoreCare } from './store-care.ts'

/** What every use case works with. */
export interface AppContext {
  readonly store: Store
  readonly version: string
  /** The folder of `resources/`. */
  readonly resources: string
  /** The standard sections and standing items, read when first asked for. */
  readonly standard: () => Standard
  readonly printer: Printer
  readonly fileChecks: FileChecks
  readonly searchUpkeep: SearchUpkeep
  readonly storeCare: StoreCare
  readonly spelling: Spelling
  readonly changes: ChangesToTell
  /** The clock. */
  readonly now: () => Date
}
