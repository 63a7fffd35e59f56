import { homedir } from 'node:os'
import { join } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/** The user's own data folder where the system keeps programs' data; the same for every door of the program. */
export function defaultDataFolder(platform: NodeJS.Platform, environment: Environment): string {
  return join(programData(platform, environment), 'Referent')
}

function programData(platform: NodeJS.Platform, environment: Environment): string {
  if (platform === 'win32') return environment['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming')
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support')
  return environment['XDG_CONFIG_HOME'] ?? join(homedir(), '.config')
}
