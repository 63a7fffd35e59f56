import { createContext } from 'react'
import type { Undo } from './use-undo.ts'

/** The program's undo, with which Ctrl+Z goes on in a text when all that was written there is taken back; null where there is none. */
export const TextUndo = createContext<Undo | null>(null)
