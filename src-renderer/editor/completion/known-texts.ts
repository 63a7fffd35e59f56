import { createContext } from 'react'
import type { KnownText } from '../../../src-main/domain/completion/completions.ts'

/** What can be completed in the texts that stand here; nothing where none are given. */
export const KnownTexts = createContext<readonly KnownText[]>([])
