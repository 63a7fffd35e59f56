/**
 * Stages of a meeting: dagsorden i kladde, udsendt, holdt, referat i kladde, godkendt og underskrevet, låst; and aflyst,
 * from which nothing goes on.
 */
export const stages = ['draft', 'sent', 'held', 'minutes-draft', 'approved', 'locked', 'cancelled'] as const
export type Stage = (typeof stages)[number]

/** The stages a meeting goes through, in order. */
export const stagesInOrder: readonly Stage[] = stages.filter((stage) => stage !== 'cancelled')

/** How a stage is spoken of in a sentence: "Mødet er ...". */
export const stageNames: Readonly<Record<Stage, string>> = {
  draft: 'dagsorden i kladde',
  sent: 'dagsorden udsendt',
  held: 'holdt',
  'minutes-draft': 'referat i kladde',
  approved: 'referat godkendt og underskrevet',
  locked: 'låst',
  cancelled: 'aflyst',
}

/** The stage that follows; null after the last one, and for a cancelled meeting. */
export function nextStage(stage: Stage): Stage | null {
  return stage === 'cancelled' ? null : (stagesInOrder[stagesInOrder.indexOf(stage) + 1] ?? null)
}
