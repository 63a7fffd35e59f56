import { spawnSync } from 'node:child_process'

// Feature 34 at full size: `npm run prove`, or `npm run prove -- 50000` for another number of meetings.

const meetings = Number(process.argv[2] ?? 20_000)
if (!Number.isInteger(meetings) || meetings < 1000) {
  console.error('The number of meetings must be 1000 or more: npm run prove -- 50000')
  process.exit(1)
}
console.log(`${meetings} meetings with a secret in every field, printed for the public and read back twice`)
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', 'tests/integration/leak'],
  {
    stdio: 'inherit',
    env: { ...process.env, REFERENT_PROVE: String(meetings) },
  },
)
process.exitCode = status ?? 1
