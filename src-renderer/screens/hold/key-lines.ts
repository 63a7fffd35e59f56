import { texts } from '../../words/texts.ts'

const { keys } = texts.hold
const { enter, escape: esc, delete: remove, shift } = keys.names
const { control, up, down } = texts.keys.names

/** Where the keys go: to the item and a row of its decision, the strip, a field, a panel, or the overview at the end. */
export type KeyMode =
  | 'item'
  | 'row'
  | 'strip'
  | 'field'
  | 'panel'
  | 'panel-text'
  | 'vote'
  | 'vote-field'
  | 'end'
  | 'gone'

/** A key and what it does. */
export interface KeyLine {
  readonly key: string
  readonly words: string
  /** The one key that is meant, for who would rather click; null where there are several. */
  readonly press: PressedKey | null
}

/** A key as a keyboard would report it. */
export type PressedKey = Readonly<Pick<KeyboardEventInit, 'key' | 'ctrlKey' | 'shiftKey'>>

const line = (key: string, words: string, press: PressedKey | null = pressOf(key)): KeyLine => ({
  key,
  words,
  press,
})

/** The key behind its name, where the name is of one key. */
function pressOf(name: string): PressedKey | null {
  const [last = '', ...modifiers] = name.split('+').reverse()
  const named = {
    [enter]: 'Enter',
    [esc]: 'Escape',
    [remove]: 'Delete',
    [up]: 'ArrowUp',
    [down]: 'ArrowDown',
  }[last]
  const key = named ?? (/^([A-Z]|F\d)$/.test(last) ? last : null)
  if (key === null) return null
  return { key, ctrlKey: modifiers.includes(control), shiftKey: modifiers.includes(shift) }
}

/** The keys that depend on how the meeting stands. */
export interface KeyState {
  readonly begun: boolean
  readonly paused: boolean
}

/** The keys that work now, in the order in which they are needed. */
export function keyLines(mode: KeyMode, { begun, paused }: KeyState): readonly KeyLine[] {
  switch (mode) {
    case 'item':
      return [
        line(`${control}+${enter}`, keys.saveNext),
        line('1-9', keys.phrase),
        line(enter, keys.write),
        line('S', keys.form),
        line('V', keys.vote),
        line('D', keys.dissent),
        line('Z', keys.stop),
        line('I', keys.disqualify),
        line('U', keys.defer),
        line('O', keys.withdraw),
        line('Y', keys.guests),
        line('F', keys.attendance),
        line('A', keys.allPresent),
        line('G', keys.leaving),
        line('M', keys.arriving),
        line('K', begun ? keys.clock : keys.begin),
        line('P', paused ? keys.resume : keys.pause),
        line('J', keys.jump),
        line(`${control}+${up}${down}`, keys.step),
        line('N', keys.late),
        line('H', keys.end),
        line('F1', keys.help),
        line(esc, keys.leave),
      ]
    case 'row':
      return [
        line(`${up}${down}`, keys.row),
        line(remove, keys.clear),
        line(`${control}+Z`, keys.undo),
        line(`${control}+${shift}+Z`, keys.redo),
        line(`${control}+S`, keys.save),
      ]
    case 'strip':
      return [
        line(`${up}${down}`, keys.member),
        line('A', keys.allPresent),
        line('F', keys.excused),
        line('X', keys.absent),
        line('T', keys.present),
        line('S', keys.substitute),
        line('G', keys.leaving),
        line('M', keys.arriving),
        line('I', keys.disqualify),
        line(`${control}+Z`, keys.undo),
        line(`${control}+${shift}+Z`, keys.redo),
        line(esc, keys.backToItem),
      ]
    case 'field':
      return [
        line(`${up}${down}`, keys.pick),
        line(enter, keys.keep),
        line('Tab', keys.nextRow, null),
        line(`${shift}+${enter}`, keys.newLine, null),
        line(`${control}+${enter}`, keys.saveNext),
        line(esc, keys.backToItem),
      ]
    case 'vote':
      return [
        line(`${up}${down}`, keys.member),
        line('F', texts.hold.vote.for),
        line('I', texts.hold.vote.against),
        line('U', texts.hold.vote.abstained),
        line('R', keys.rest),
        line('F2', keys.method),
        line(enter, keys.save, null),
        line(esc, keys.cancel),
      ]
    case 'vote-field':
      return [line('F2', keys.method), line(enter, keys.save, null), line(esc, keys.cancel)]
    case 'panel':
      return [line(enter, keys.save, null), line(esc, keys.cancel)]
    case 'panel-text':
      return [
        line(enter, keys.save, null),
        line(`${shift}+${enter}`, keys.newLine, null),
        line(esc, keys.cancel),
      ]
    case 'gone':
      return [
        line(`${control}+${enter}`, texts.hold.gone.goOn),
        line(`${control}+${up}${down}`, keys.step),
        line(esc, keys.leave),
      ]
    case 'end':
      return [
        line(`${up}${down}`, keys.step),
        line(enter, keys.jump),
        line('H', keys.end),
        line('K', keys.clock),
        line(`${control}+${up}`, texts.hold.end.back),
        line(esc, keys.leave),
      ]
  }
}

/** The keys of the screen by where they work, for the help (F1). */
export const holdKeyGroups: readonly { readonly title: string; readonly mode: KeyMode }[] = [
  { title: texts.hold.title, mode: 'item' },
  { title: keys.inRow, mode: 'row' },
  { title: keys.inList, mode: 'strip' },
  { title: keys.inField, mode: 'field' },
  { title: keys.vote, mode: 'vote' },
]
