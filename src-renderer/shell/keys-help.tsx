import { Kbd } from '@mantine/core'
import { getHotkeyHandler } from '@mantine/hooks'
import type { Route } from '../state/route.ts'
import { useStore } from '../state/store.ts'
import { Dialog } from '../widgets/dialog.tsx'
import { texts } from '../words/texts.ts'
import { type Command, openCommands } from './commands.ts'
import { fixedKeys, type KeyGroup, type KeyLine } from './fixed-keys.ts'
import { keyNames } from './key-names.ts'
import classes from './shell.module.css'

/** The keys of the screen that stands open (F1), read from the very commands that hear them; F1 closes it too. */
export function KeysHelp(props: {
  readonly opened: boolean
  readonly onClose: () => void
  readonly route: Route
}) {
  const lists = useStore(openCommands)
  const linesOf = (mine: (list: string) => boolean) =>
    [...lists].filter(([list]) => mine(list)).flatMap(([, commands]) => keyLines(commands()))
  const groups = [
    { title: texts.keys.everywhere, lines: linesOf((list) => list === 'program') },
    { title: texts.keys.here, lines: linesOf((list) => list !== 'program') },
    ...fixedKeys(props.route),
  ]
  return (
    <Dialog
      closeOnClickOutside
      opened={props.opened}
      onClose={props.onClose}
      title={texts.keys.title}
      size={520}
      onKeyDown={getHotkeyHandler([['F1', props.onClose]])}
    >
      {props.opened &&
        groups.filter(({ lines }) => lines.length > 0).map((group) => <Keys key={group.title} {...group} />)}
    </Dialog>
  )
}

function keyLines(commands: readonly Command[]): readonly KeyLine[] {
  return commands.flatMap(({ name, shortcut }) =>
    shortcut === undefined ? [] : [[name, ...keyNames(shortcut)] as const],
  )
}

function Keys({ title, lines }: KeyGroup) {
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
