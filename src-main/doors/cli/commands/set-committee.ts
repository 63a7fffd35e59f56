import type { CommitteeDetails } from '../../../contract/committee.ts'
import {
  type CommitteeBody,
  type CommitteeSettings,
  committeeSettingsSchema,
  type DeadlineRule,
  type NumberingRule,
  type QuorumRule,
} from '../../../domain/committee/committee-settings.ts'
import { membershipSchema } from '../../../domain/committee/membership.ts'
import { templatesSchema } from '../../../domain/items/standard.ts'
import { ok, type Result, refused } from '../../../domain/result.ts'
import type { ExitCode } from '../exit-codes.ts'
import { findCommittee } from '../find-committee.ts'
import type { Program } from '../open-program.ts'
import type { Outlet } from '../outlet.ts'
import { checkedInput, readDate, readJson } from '../read-input.ts'
import { refusal } from '../refusal.ts'
import { tellCommittee } from './committee.ts'

/** What a committee is set to; one of `from`, `members` and `templates` names a JSON file. */
export interface CommitteeOptions {
  readonly from?: string
  readonly members?: string
  readonly templates?: string
  readonly shortName?: string
  readonly body?: CommitteeBody
  readonly termFrom?: string
  readonly termTo?: string
  readonly deadline?: string
  readonly unit?: DeadlineRule['unit']
  readonly saturday?: boolean
  readonly quorum?: QuorumRule
  readonly numbering?: NumberingRule['per']
  readonly start?: string
}

/** Sets a committee's rules, members or templates, and shows it as it then stands. */
export async function setCommittee(
  program: Program,
  outlet: Outlet,
  wanted: { committee: string; options: CommitteeOptions },
): Promise<ExitCode> {
  const found = await findCommittee(program, wanted.committee)
  return tellCommittee(outlet, found.ok ? await set(program, found.value, wanted.options) : found)
}

async function set(
  program: Program,
  committeeId: string,
  options: CommitteeOptions,
): Promise<Result<CommitteeDetails>> {
  if (options.members !== undefined) {
    const memberships = readJson(options.members, membershipSchema.array())
    if (!memberships.ok) return memberships
    return program.committee.saveMemberships({ committeeId, memberships: memberships.value })
  }
  if (options.templates !== undefined) {
    const templates = readJson(options.templates, templatesSchema)
    if (!templates.ok) return templates
    return program.committee.saveTemplates({ committeeId, ...templates.value })
  }
  const now = await program.committee.get({ committeeId })
  if (!now.ok) return now
  const settings = settingsFrom(now.value.settings, options)
  if (!settings.ok) return settings
  const was = options.from === undefined ? now.value.settings : undefined
  return program.committee.saveSettings({ committeeId, settings: settings.value, was })
}

/** The rules of the file, or those there were, with what the flags change. */
function settingsFrom(now: CommitteeSettings, options: CommitteeOptions): Result<CommitteeSettings> {
  const base = options.from === undefined ? ok(now) : readJson(options.from, committeeSettingsSchema)
  if (!base.ok) return base
  const term = termFrom(base.value.term, options)
  if (!term.ok) return term
  const { shortName, body, quorum, deadline, numbering } = base.value
  const changed = {
    ...base.value,
    shortName: options.shortName ?? shortName,
    body: options.body ?? body,
    term: term.value,
    quorum: options.quorum ?? quorum,
    deadline: {
      count: Number(options.deadline ?? deadline.count),
      unit: options.unit ?? deadline.unit,
      saturdayCounts: options.saturday ?? deadline.saturdayCounts,
    },
    numbering: { per: options.numbering ?? numbering.per, start: Number(options.start ?? numbering.start) },
  }
  return checkedInput(changed, committeeSettingsSchema, 'Det, du har skrevet,')
}

function termFrom(
  now: CommitteeSettings['term'],
  { termFrom: from, termTo: to }: CommitteeOptions,
): Result<CommitteeSettings['term']> {
  if (from === undefined && to === undefined) return ok(now)
  if (from === undefined || to === undefined) return refused(termHalf())
  const first = readDate(from)
  if (!first.ok) return first
  const last = readDate(to)
  return last.ok ? ok({ from: first.value, to: last.value }) : last
}

function termHalf() {
  return refusal(
    'term-half',
    'En valgperiode har både en første og en sidste dag. Intet er ændret.',
    'Skriv --term-from og --term-to sammen.',
  )
}
