import type { Membership } from '../../../../src-main/domain/committee/membership.ts'

/** An open membership from New Year 2026 without party, with what the test changes. */
export function membership(name: string, changes: Partial<Membership> = {}): Membership {
  return {
    name,
    party: null,
    title: null,
    role: 'member',
    office: null,
    substituteFor: null,
    from: '2026-01-01',
    to: null,
    ...changes,
  }
}
