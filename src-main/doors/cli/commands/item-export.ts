import { ok, type Result } from '../../../domain/result.ts'
import { answerResult } from '../answer-result.ts'
import type { ExitCode } from '../exit-codes.ts'
import { findItem } from '../find-item.ts'
import type { Program } from '../open-program.ts'
import type { Outlet } from '../outlet.ts'
import { type WrittenFile, writeOut } from '../write-out.ts'

/** Writes an item as a Word file for a case officer. */
export async function exportItem(
  program: Program,
  outlet: Outlet,
  { item, out }: { item: string; out: string | undefined },
): Promise<ExitCode> {
  return answerResult(outlet, await written(program, item, out), ({ file }) => `Skrevet: ${file}`)
}

async function written(
  program: Program,
  typed: string,
  out: string | undefined,
): Promise<Result<WrittenFile>> {
  const found = await findItem(program, typed)
  if (!found.ok) return found
  const printed = await program.documents.itemToWord({ itemId: found.value.item.id })
  if (!printed.ok) return printed
  const saved = await writeOut(out ?? printed.value.fileName, printed.value.file)
  return saved.ok ? ok(saved.value) : saved
}
