import { z } from 'zod'

/**
 * Lets schemas check without compiling themselves first: for a program that checks little before it ends. The answers are
 * the same.
 */
export function checkWithoutCompiling(): void {
  z.config({ jitless: true })
}
