import { z } from 'zod'

const entrySchema = z.looseObject({
  version: z.string().optional(),
  dev: z.boolean().optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
})
const lockSchema = z.looseObject({ packages: z.record(z.string(), entrySchema) })
type Lock = z.infer<typeof lockSchema>

const platform = /(android|darwin|linux|win32)-(arm64|arm|x64)([a-z-]*)$/

/** A lock file as data; throws where it is none. */
export function readLock(text: string): Lock {
  return lockSchema.parse(JSON.parse(text))
}

/** Optional packages for one platform that some package asks for and the lock does not hold, with the version asked for. */
export function missingFromLock(lock: Lock): readonly { name: string; version: string; dev: boolean }[] {
  return Object.entries(lock.packages)
    .filter(([path]) => path !== '')
    .flatMap(([, entry]) =>
      Object.entries(entry.optionalDependencies ?? {}).map(([name, version]) => ({
        name,
        version,
        dev: entry.dev === true,
      })),
    )
    .filter(({ name }) => platform.test(name) && !(`node_modules/${name}` in lock.packages))
}

/**
 * Adds the missing ones. A registry that lacks the packages of other platforms makes npm leave them out of the lock, and
 * `npm ci` then refuses the whole installation, although it would never have installed them.
 */
export function completeLock(lock: Lock): Lock {
  const added = missingFromLock(lock).map(
    ({ name, version, dev }) => [`node_modules/${name}`, lockEntry(name, version, dev)] as const,
  )
  const sorted = [...Object.entries(lock.packages), ...added].sort(([a], [b]) => a.localeCompare(b, 'en'))
  return { ...lock, packages: Object.fromEntries(sorted) }
}

function lockEntry(name: string, version: string, dev: boolean) {
  const [, os = '', cpu = '', rest = ''] = platform.exec(name) ?? []
  return {
    version,
    cpu: [cpu],
    ...(dev ? { dev } : {}),
    ...(os === 'linux' && rest !== '' ? { libc: [rest.includes('musl') ? 'musl' : 'glibc'] } : {}),
    optional: true,
    os: [os],
  }
}
