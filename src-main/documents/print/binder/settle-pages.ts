import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFPage,
  PDFStream,
} from '@cantoo/pdf-lib'
import { destinationsOf, type FindDestination } from './destinations.ts'

/** Printed, read only, locked and with locked contents (ISO 32000-1, table 165). */
const fixedFlags = 4 + 64 + 128 + 512

/**
 * Makes the pages of an attachment stand on their own, before they are copied: links by name lead straight to their
 * place, filled form fields become plain marks as they look, and what belongs to the whole document (tags, threads,
 * scripts and other actions) goes. Web addresses stay.
 */
export function settlePages(document: PDFDocument): void {
  const find = destinationsOf(document)
  for (const [, object] of document.context.enumerateIndirectObjects()) withoutTags(object)
  for (const page of document.getPages()) settlePage(page, find)
}

function withoutTags(object: unknown): void {
  const dict = object instanceof PDFStream ? object.dict : object
  if (!(dict instanceof PDFDict)) return
  dict.delete(PDFName.of('StructParents'))
  dict.delete(PDFName.of('StructParent'))
}

function settlePage({ node }: PDFPage, find: FindDestination): void {
  for (const key of ['AA', 'B', 'Tabs']) node.delete(PDFName.of(key))
  const annotations = node.lookup(PDFName.of('Annots'))
  if (!(annotations instanceof PDFArray)) return
  for (let at = 0; at < annotations.size(); at += 1) {
    const annotation = annotations.lookup(at)
    if (annotation instanceof PDFDict) settleAnnotation(annotation, find)
  }
}

function settleAnnotation(annotation: PDFDict, find: FindDestination): void {
  withoutTags(annotation)
  const target = find(annotation)
  annotation.delete(PDFName.of('AA'))
  annotation.delete(PDFName.of('Dest'))
  if (!leadsToAddress(annotation)) annotation.delete(PDFName.of('A'))
  if (target !== null) annotation.set(PDFName.of('Dest'), target)
  if (annotation.get(PDFName.of('Subtype')) === PDFName.of('Widget')) fixField(annotation)
}

function leadsToAddress(annotation: PDFDict): boolean {
  const action = annotation.lookup(PDFName.of('A'))
  return action instanceof PDFDict && action.get(PDFName.of('S')) === PDFName.of('URI')
}

/** A field without its form is shown by no reader, but a stamp with the same appearance is. */
function fixField(widget: PDFDict): void {
  for (const key of ['FT', 'Parent', 'Kids', 'MK', 'V', 'DV', 'T', 'Ff', 'DA']) widget.delete(PDFName.of(key))
  widget.set(PDFName.of('Subtype'), PDFName.of('Stamp'))
  widget.set(PDFName.of('F'), PDFNumber.of(fixedFlags))
}
