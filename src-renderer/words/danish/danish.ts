import { attendance } from './attendance.ts'
import { backups } from './backups.ts'
import { caseLife } from './case-life.ts'
import { checks } from './checks.ts'
import { colleague } from './colleague.ts'
import { committee } from './committee.ts'
import { common, keys, trouble } from './common.ts'
import { dates, numbers } from './dates.ts'
import { documents, importing } from './documents.ts'
import { editor } from './editor.ts'
import { find } from './find.ts'
import { hold } from './hold.ts'
import { item } from './item.ts'
import { layout } from './layout.ts'
import { meeting } from './meeting.ts'
import { menu } from './menu.ts'
import { pages } from './pages.ts'
import { participants } from './participants.ts'
import { people } from './people.ts'
import { roundTrip } from './round-trip.ts'
import { search } from './search.ts'
import { shell } from './shell.ts'
import { spelling } from './spelling.ts'
import { stage } from './stage.ts'
import { templates } from './templates.ts'
import { told } from './told.ts'
import { transfer } from './transfer.ts'
import { versions } from './versions.ts'
import { year } from './year.ts'

/** Every text the window shows, in Danish. */
export const danish = {
  common,
  keys,
  trouble,
  dates,
  numbers,
  shell,
  search,
  caseLife,
  attendance,
  backups,
  colleague,
  meeting,
  menu,
  item,
  hold,
  find,
  editor,
  spelling,
  participants,
  committee,
  layout,
  pages,
  checks,
  people,
  templates,
  stage,
  transfer,
  roundTrip,
  versions,
  year,
  documents,
  importing,
  told,
} as const
