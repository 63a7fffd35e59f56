import { type Attributes, type InputRule, wrappingInputRule } from '@tiptap/core'
import type { NodeType } from '@tiptap/pm/model'
import { type ListForm, listForms } from '../../../src-main/domain/rich-text/list-mark.ts'

/** How HTML itself writes the forms it knows. */
const htmlTypes: Readonly<Record<string, ListForm>> = { a: 'alpha', i: 'roman' }

/** The form of a numbered list, as an attribute of its node: "decimal" says nothing and is not written. */
export const listFormAttribute: Attributes[string] = {
  default: 'decimal',
  parseHTML: (element) =>
    listForms.find((form) => form === element.getAttribute('data-form')) ??
    htmlTypes[element.getAttribute('type') ?? ''] ??
    'decimal',
  renderHTML: ({ form, start }) =>
    form === 'decimal'
      ? {}
      : { 'data-form': String(form), ...(form === 'outline' ? { style: outlineStart(Number(start)) } : {}) },
}

/** The counter that an outline's numbers are written from. */
export function outlineStart(start: number): string {
  return `counter-reset: outline ${start - 1}`
}

/**
 * "1. " at the start of a paragraph begins a numbered list, as in Word. Other numbers are words: a line that begins with
 * "13. maj" is a date. Never joined to a list above, which goes on by Enter.
 */
export function numberedRule(type: NodeType): InputRule {
  return wrappingInputRule({ find: /^1\.\s$/, type, joinPredicate: () => false })
}
