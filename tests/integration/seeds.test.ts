import { describe, expect, it } from 'vitest'
import type { Attachment } from '../../src-main/domain/meeting/attachment.ts'
import { attachmentCountLine, attachmentLine } from '../../src-main/domain/meeting/attachment-count.ts'
import type { Item } from '../../src-main/domain/meeting/item.ts'
import { meetingContentSchema } from '../../src-main/domain/meeting/meeting.ts'
import { plainText } from '../../src-main/domain/rich-text/plain-text.ts'
import { importMinutes } from '../../src-main/importers/import-minutes.ts'
import { importSeed, oracle, seedsPresent } from '../support/seeds.ts'

const statuses = { present: 'Deltog', excused: 'Afbud', absent: 'Fraværende' }

describe.skipIf(!seedsPresent)(
  'the five real documents, field by field (skipped: ../shared/seeds is absent)',
  () => {
    for (const [file, expected] of Object.entries(oracle)) {
      describe(file, () => {
        const imported = importSeed(file)
        const { committee, meeting, participants, items } = imported.content
        const byItem = <T>(field: (item: Item) => T) =>
          Object.fromEntries(items.map((item) => [item.number, field(item)]))
        const wanted = <T>(field: (punkt: (typeof expected.punkter)[number]) => T) =>
          Object.fromEntries(expected.punkter.map((punkt) => [punkt.number, field(punkt)]))

        it('committee, date, time, place, source', () => {
          expect({ committee: committee.name, ...meeting }).toMatchObject({
            committee: expected.committee,
            date: expected.date,
            time: expected.time,
            place: expected.place,
            sourceUrl: expected.sourceUrl,
            documentKind: 'minutes',
            status: 'minutes-draft',
            firstNumber: expected.punkter[0]?.number,
          })
        })

        it('participants with party, title and status', () => {
          expect(
            participants.map(({ name, party, title, attendance }) => ({
              name,
              party,
              role: title,
              status: attendance === null ? null : statuses[attendance],
            })),
          ).toEqual(expected.participants)
          expect(participants.filter((person) => person.role === 'official')).toHaveLength(
            expected.totals['officials'] ?? 0,
          )
        })

        it('number, title, case number, closed or not, kind', () => {
          expect(
            byItem(({ title, caseNumber, access, kind }) => ({
              title,
              caseNumber,
              closed: access === 'closed',
              announcements: kind === 'announcements',
              signature: kind === 'signature-page',
            })),
          ).toEqual(
            wanted((punkt) => ({
              title: punkt.title,
              caseNumber: punkt.caseNumber,
              closed: punkt.closed,
              announcements: punkt.isMeddelelser,
              signature: punkt.isSignaturePage,
            })),
          )
        })

        it('sections by heading and order', () => {
          expect(byItem((item) => item.sections.map((section) => section.heading))).toEqual(
            wanted((punkt) => punkt.sections),
          )
        })

        it('earlier treatments, deciding body', () => {
          expect(byItem((item) => item.previousTreatments.map(({ text }) => text))).toEqual(
            wanted((punkt) => punkt.previousTreatment),
          )
          expect(
            items
              .flatMap((item) => item.previousTreatments)
              .filter(({ date, committee }) => !date || !committee),
          ).toEqual([])
          expect(byItem((item) => item.decidingBody)).toEqual(wanted((punkt) => punkt.decisionBody))
        })

        it('attachment counts, names and flags', () => {
          expect(byItem(countLine)).toEqual(wanted((punkt) => punkt.bilagSummary))
          expect(
            byItem((item) =>
              allAttachments(item)
                .map(attachmentLine)
                .filter((line) => line !== null),
            ),
          ).toEqual(wanted((punkt) => punkt.bilagList))
          expect(byItem((item) => counts(allAttachments(item)))).toEqual(
            wanted((punkt) => [punkt.bilagTotal, punkt.bilagRecommended, punkt.bilagInternal]),
          )
        })

        it('announcement entries with their attachments', () => {
          const texts = wanted((punkt) => punkt.items)
          expect(
            byItem((item) =>
              item.entries.map((entry) => ({
                number: entry.number,
                startsWith: plainText(entry.body).slice(
                  0,
                  texts[item.number]?.[entry.number - 1]?.startsWith.length,
                ),
                bilag: entry.attachments.length === 0 ? null : attachmentCountLine(entry.attachments, null),
              })),
            ),
          ).toEqual(texts)
        })

        it('recommendation: lead, unit, points', () => {
          expect(
            byItem(({ recommendation }) => ({
              lead: recommendation?.lead ?? null,
              unit: recommendation?.proposer ?? null,
              points: recommendation?.points.map((point) => plainText(point.body)) ?? [],
              numbers: recommendation?.points.map((point) => point.number) ?? [],
            })),
          ).toEqual(
            wanted((punkt) => ({
              lead: punkt.recommendationLead,
              unit: punkt.recommendingUnit,
              points: punkt.recommendationTexts,
              numbers: punkt.recommendationTexts.map((_, index) => index + 1),
            })),
          )
        })

        it('the text of the signature page', () => {
          expect(
            byItem((item) => (item.kind === 'signature-page' ? bodyOf(item, 'recommendation') : null)),
          ).toEqual(wanted((punkt) => punkt.signatureText))
        })

        it('decisions', () => {
          expect(byItem(decisionText)).toEqual(wanted((punkt) => punkt.decisionText))
        })

        it('history', () => {
          expect(
            byItem((item) =>
              item.history.map((entry) => ({ ...entry, text: plainText(entry.body), body: undefined })),
            ),
          ).toEqual(wanted((punkt) => punkt.history))
        })

        it('leftovers and the contents list become findings', () => {
          const rules = imported.findings.map((finding) => finding.rule)
          expect(rules.filter((rule) => rule === 'leftover')).toHaveLength(
            expected.totals['placeholders'] ?? 0,
          )
          expect(rules.filter((rule) => rule === 'contents-differs')).toHaveLength(expected.toc ? 2 : 0)
          expect(rules.filter((rule) => rule === 'closed-mark-doubled')).toHaveLength(
            expected.totals['closed'] ?? 0,
          )
          expect(rules.filter((rule) => rule === 'attachment-count' || rule === 'item-numbers')).toEqual([])
        })

        it('is canonical: the gate and the schema give back what went in', () => {
          expect(meetingContentSchema.parse(imported.content)).toStrictEqual(imported.content)
          expect(JSON.stringify(meetingContentSchema.parse(imported.content))).toBe(
            JSON.stringify(imported.content),
          )
        })

        it('survives the meeting file, byte for byte', () => {
          const file = JSON.stringify(
            { format: 'referent-meeting', version: 1, ...imported.content },
            null,
            2,
          )
          const again = importMinutes({ fileName: 'meeting.json', text: file })
          if (!again.ok) throw new Error(again.refusal.message)

          const shown = JSON.stringify(
            { format: 'referent-meeting', version: 1, ...again.value.content },
            null,
            2,
          )
          expect(shown).toBe(file)
        })

        it('leaves nothing un-understood', () => {
          expect(imported.notUnderstood).toEqual([])
        })
      })
    }
  },
)

function countLine(item: Item): string | null {
  const printed = item.sections.some((section) => section.key === 'attachments')
  return printed ? attachmentCountLine(item.attachments, item.attachmentNote) : null
}

function allAttachments(item: Item): Attachment[] {
  return [...item.entries.flatMap((entry) => entry.attachments), ...item.attachments]
}

function counts(attachments: readonly Attachment[]): number[] {
  return [
    attachments.length,
    attachments.filter((attachment) => attachment.recommended === true).length,
    attachments.filter((attachment) => attachment.access === 'internal').length,
  ]
}

function bodyOf(item: Item, key: string): string | null {
  const body = item.sections.find((section) => section.key === key)?.body
  return body ? plainText(body) : null
}

function decisionText({ decision }: Item): string | null {
  if (decision === null) return null
  const points = decision.points.map(
    (point) => `Indstillingens punkt ${point.recommendation}: ${plainText(point.body)}`,
  )
  return [...points, plainText(decision.body)].filter((text) => text !== '').join('\n\n')
}
