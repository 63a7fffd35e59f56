import { type InputRule, wrappingInputRule } from '@tiptap/core'
import type { NodeType } from '@tiptap/pm/model'

/** "- " or "* " at the start of a paragraph begins a list, as in Word. "+ moms" is words. */
export function bulletRule(type: NodeType): InputRule {
  return wrappingInputRule({ find: /^[-*]\s$/, type })
}
