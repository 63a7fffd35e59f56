import type { AccessibilityReport } from '../../domain/accessibility-report.ts'
import type { Outline } from '../outline/outline.ts'
import { measures } from '../print/paper/measures.ts'
import { placedBlocks } from './placed-blocks.ts'
import { toMend } from './to-mend.ts'
import { whatIsMet } from './what-is-met.ts'

/** What a screen reader will meet in a document, and what should be mended in it, in plain Danish. */
export function accessibilityReport(outline: Outline): AccessibilityReport {
  const blocks = placedBlocks(outline)
  return { meets: whatIsMet(outline, blocks), mend: toMend(blocks, measures(outline.look)) }
}
