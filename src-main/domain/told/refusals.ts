import type { AgendaRefusals } from './agenda-refusals.ts'
import type { FileRefusals } from './file-refusals.ts'
import type { PeopleRefusals } from './people-refusals.ts'
import type { StoreRefusals } from './store-refusals.ts'

/** Every refusal that can reach the window, by its code, with the values its sentence holds; null where it holds none. */
export interface RefusalValues extends AgendaRefusals, PeopleRefusals, FileRefusals, StoreRefusals {}
export type RefusalCode = keyof RefusalValues
