import { homedir } from 'node:os'
import { join } from 'node:path'

/** The user's own data folder, the same at every door; per platform, where its programs keep their data. */
export function defaultDataFolder(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): string {
  if (platform === 'win32')
    return join(environment['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'), 'Referent')
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Referent')
  return join(environment['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share'), 'referent')
}
