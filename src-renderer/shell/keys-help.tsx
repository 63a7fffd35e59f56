import { Kbd, Modal } from '@mantine/core'
import { holdKeyGroups, type KeyMode, keyLines } from '../screens/hold/key-lines.ts'
import type { Route } from '../state/route.ts'
import { texts } from '../words/texts.ts'
import { control } from './key-names.ts'
import classes from './shell.module.css'

const { list, names } = texts.keys
type Line = readonly [what: string, ...keys: readonly string[]]

const everywhere: readonly Line[] = [
  [list.palette, control, 'K'],
  [list.search, control, names.shift, 'F'],
  [list.keys, 'F1'],
]
const meeting: readonly Line[] = [
  [list.choose, names.up, names.down],
  [list.move, names.alt, `${names.up} ${names.down}`],
  [list.step, control, `${names.up} ${names.down}`],
  [list.newItem, control, 'N'],
  [list.rename, 'F2'],
  [list.remove, names.remove],
  [list.columns, 'F6'],
  [list.exporting, control, 'E'],
  [list.print, control, 'P'],
  [list.saved, control, 'S'],
  [list.undo, control, 'Z'],
  [list.redo, control, names.shift, 'Z'],
]
const participants: readonly Line[] = [[list.allPresent, 'A']]
const writing: readonly Line[] = [
  [list.bold, control, 'B'],
  [list.italic, control, 'I'],
  [list.underline, control, 'U'],
  [list.toolbar, names.alt, 'F10'],
  [list.nextMistake, 'F7'],
  [list.suggestions, names.alt, 'Enter'],
  [list.leave, 'Esc'],
  [list.phrase, '1-9'],
]

/** The keys of the screen that stands open (F1). */
export function KeysHelp(props: {
  readonly opened: boolean
  readonly onClose: () => void
  readonly route: Route
}) {
  const holding = props.route.at === 'hold'
  const inMeeting = props.route.at === 'meeting'
  const atParticipants = props.route.at === 'meeting' && props.route.part === 'participants'
  return (
    <Modal opened={props.opened} onClose={props.onClose} title={texts.keys.title} size={520}>
      <Keys title={texts.keys.everywhere} lines={everywhere} />
      {holding &&
        holdKeyGroups.map(({ title, mode }) => <Keys key={mode} title={title} lines={holdLines(mode)} />)}
      {inMeeting && <Keys title={texts.keys.meeting} lines={meeting} />}
      {atParticipants && <Keys title={texts.keys.participants} lines={participants} />}
      {inMeeting && !atParticipants && <Keys title={texts.keys.writing} lines={writing} />}
    </Modal>
  )
}

function holdLines(mode: KeyMode): readonly Line[] {
  return keyLines(mode, { begun: false, paused: false }).map(({ key, words }) => [words, key])
}

function Keys({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }) {
  return (
    <table className={classes['keyTable']}>
      <caption>{title}</caption>
      <tbody>
        {lines.map(([what, ...keys]) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            <td>
              {keys.map((key) => (
                <Kbd key={key} ml={4}>
                  {key}
                </Kbd>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
