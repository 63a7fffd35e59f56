import type { OpeningReport } from '../../contract/program.ts'
import type { AppContext } from '../context.ts'

/** What opening the data folder did. A damaged store is refused on opening, so none is set aside here. */
export function programStatus({ store, version }: AppContext): OpeningReport {
  return { dataFolder: store.folder.root, version, backup: store.backup, setAside: null }
}
