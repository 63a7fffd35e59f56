import { Kbd, TextInput } from '@mantine/core'
import { type KeyboardEvent, useMemo, useState } from 'react'
import { useProgram } from '../state/program.ts'
import { goTo } from '../state/route.ts'
import { Dialog } from '../widgets/dialog.tsx'
import { Icon } from '../widgets/icon.tsx'
import { texts } from '../words/texts.ts'
import { type Command, openCommands } from './commands.ts'
import { keyNames } from './key-names.ts'
import { rankCommands } from './rank-commands.ts'
import { recentCommands, rememberCommand } from './recent-commands.ts'
import classes from './shell.module.css'

const words = texts.shell.palette
const shown = 50

/** Everything by name, with its keys: what can be done here, items of the open meeting, and all meetings. */
export function Palette({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  return (
    <Dialog
      closeOnClickOutside
      opened={opened}
      onClose={onClose}
      title={words.title}
      size={640}
      yOffset="12vh"
    >
      {opened && <Finder onClose={onClose} />}
    </Dialog>
  )
}

function Finder({ onClose }: { readonly onClose: () => void }) {
  const meetings = useMeetingCommands()
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState(0)
  const all = useMemo(() => {
    // What stands nearest comes first: a screen offers its commands after the program has.
    const lists = [...openCommands.get().values()].reverse()
    return [...lists.flatMap((list) => list()), ...meetings].filter(isListed)
  }, [meetings])
  const [recent] = useState(recentCommands)
  const found = useMemo(() => rankCommands(all, query, recent).slice(0, shown), [all, query, recent])

  function run(command: Command | undefined) {
    if (command === undefined) return
    rememberCommand(command)
    onClose()
    // The action may open a dialog or move the focus; this one has to be gone first, and the focus where it was.
    setTimeout(command.run)
  }
  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined && event.key !== 'Enter') return
    // The focus goes back at once, and the key must not go on into a text that has it then.
    event.preventDefault()
    if (event.key === 'Enter') return run(found[chosen])
    if (step === undefined || found.length === 0) return
    setChosen((chosen + step + found.length) % found.length)
  }

  return (
    <>
      <TextInput
        autoFocus
        data-autofocus
        aria-label={words.title}
        placeholder={words.placeholder}
        leftSection={<Icon name="search" />}
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value)
          setChosen(0)
        }}
        onKeyDown={onKeyDown}
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls="palette-results"
        aria-activedescendant={found.length > 0 ? `palette-${chosen}` : undefined}
      />
      {found.length === 0 && <p role="status">{words.none}</p>}
      <div id="palette-results" role="listbox" aria-label={words.title} className={classes['results']}>
        {found.map((command, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the field that keeps the focus
          <div
            key={`${index} ${command.name}`}
            id={`palette-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            className={classes['result']}
            ref={index === chosen ? (element) => element?.scrollIntoView({ block: 'nearest' }) : undefined}
            onClick={() => run(command)}
          >
            <span>{command.name}</span>
            <span className={classes['resultKind']}>
              {keysOf(command).map((key) => (
                <Kbd key={key} ml={4}>
                  {key}
                </Kbd>
              ))}
              {keysOf(command).length === 0 && words[command.kind]}
            </span>
          </div>
        ))}
      </div>
    </>
  )
}

function keysOf({ shortcut, screenKey }: Command): readonly string[] {
  return shortcut === undefined ? (screenKey?.split('+') ?? []) : keyNames(shortcut)
}

const isListed = ({ keyOnly }: Command) => keyOnly !== true

function useMeetingCommands(): readonly Command[] {
  const { committees } = useProgram()
  return useMemo(
    () =>
      committees.flatMap((line) =>
        line.meetings.map((meeting) => ({
          kind: 'meeting' as const,
          name: `${line.committee.name}, ${texts.dates.withWeekday(meeting.head.date)}`,
          run: () => goTo({ at: 'meeting', meetingId: meeting.id, part: null }),
        })),
      ),
    [committees],
  )
}
