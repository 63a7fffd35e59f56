import type { Membership } from '../../../src-main/domain/committee/membership.ts'
import type { ItemTemplate, TemplateSection } from '../../../src-main/domain/templates/item-template.ts'
import { program, value } from '../application/support.ts'

/** The program with an empty committee, as a door calls it. */
export async function withCommittee(name = 'Kulturudvalget') {
  const { call, close, dataFolder } = await program()
  const { committeeId } = value(await call.committee.create({ name, authority: 'Nordvig Kommune' }))
  return {
    call,
    close,
    dataFolder,
    committeeId,
    get: async () => value(await call.committee.get({ committeeId })),
    newMeeting: (date: string, time: string | null = null) =>
      call.meeting.create({ committeeId, date, time, place: null }),
  }
}

/** An open membership from New Year 2026. */
export function membership(name: string, changes: Partial<Membership> = {}): Membership {
  const nothing = { party: null, title: null, office: null, substituteFor: null, to: null }
  return { name, role: 'member', from: '2026-01-01', ...nothing, ...changes }
}

/** A section of a template that need not be filled in. */
export function templateSection(key: string, heading: string, changes: Partial<TemplateSection> = {}) {
  return { key, heading, mandatory: false, standingText: null, guidance: null, ...changes }
}

/** A template as it is saved: without the mark of whose it is. */
export function unmarked({ own: _own, ...template }: ItemTemplate & { own: boolean }): ItemTemplate {
  return template
}
