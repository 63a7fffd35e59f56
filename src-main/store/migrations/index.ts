import { foundation } from './0010-foundation.ts'
import type { Migration } from './migration.ts'

/** Every migration, in order. Numbers go in tens. */
export const migrations: readonly Migration[] = [foundation]

/** The version a store has when every migration has run. */
export const latestVersion = Math.max(...migrations.map((migration) => migration.version))
