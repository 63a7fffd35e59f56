/** How the process ends: done, findings or a refused input, wrong use, a bug in the program. */
export const exitCodes = { done: 0, refused: 1, wrongUse: 2, bug: 70 } as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
