import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type FinishedLayout, finishedLayoutsSchema } from '../../domain/committee/layout.ts'
import type { AppContext } from '../context.ts'

/** The layouts that come with the program, in the order they are offered. */
export function finishedLayouts({ resources }: Pick<AppContext, 'resources'>): FinishedLayout[] {
  const file = readFileSync(join(resources, 'standard', 'layouts.json'), 'utf8')
  return finishedLayoutsSchema.parse(JSON.parse(file))
}
