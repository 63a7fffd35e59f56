import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { z } from 'zod'

const listSchema = z.array(z.looseObject({ meetings: z.array(z.looseObject({ id: z.string() })) }))

/** The id of the first meeting in a data folder, asked of the built command line. */
export function firstMeetingId(project: string, data: string): string {
  const done = spawnSync(
    process.execPath,
    [join(project, 'bin', 'referent.mjs'), '--data', data, '--json', 'list'],
    {
      encoding: 'utf8',
    },
  )
  const id = listSchema.parse(JSON.parse(done.stdout))[0]?.meetings[0]?.id
  if (id === undefined) throw new Error('the data folder holds no meeting')
  return id
}
