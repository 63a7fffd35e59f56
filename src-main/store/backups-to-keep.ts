const newestKept = 10
const daysKept = 20

/**
 * Which backups stay, of names that begin "referent-YYYYMMDD", newest first: the ten newest, and the newest of each
 * of the twenty latest days that have one, so that a busy morning does not push out last week.
 */
export function backupsToKeep(names: readonly string[]): string[] {
  const days = new Map<string, string>()
  for (const name of names) if (!days.has(dayOf(name))) days.set(dayOf(name), name)
  const daily = [...days.values()].slice(0, daysKept)
  const kept = new Set([...names.slice(0, newestKept), ...daily])
  return names.filter((name) => kept.has(name))
}

function dayOf(name: string): string {
  return name.slice('referent-'.length, 'referent-YYYYMMDD'.length)
}
