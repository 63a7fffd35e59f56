import type { Editor } from '@tiptap/core'
import type { EditorView } from '@tiptap/pm/view'
import { useMemo } from 'react'
import { showDone } from '../../state/notices.tsx'
import { createStore, type Store } from '../../state/store.ts'
import { texts } from '../../words/texts.ts'
import { type Choice, type Correction, chosenOf } from './correction.ts'
import { learnWord } from './learn-word.ts'
import { type Mistake, mistakeAt, nextMistake } from './mistakes.ts'
import type { SpellingKeys } from './spelling-plugin.ts'
import type { WordBook } from './word-book.ts'

/** The mistake whose suggestions stand open, and what can be done with it. */
export interface Correcting {
  readonly open: Store<Correction | null>
  readonly choose: (choice: Choice) => void
  readonly keys: SpellingKeys
}

/** The corrections of one editor. The focus stays in the text: every key comes through it, and none is lost. */
export function useCorrection(editor: Editor, book: WordBook): Correcting {
  return useMemo(() => correcting(editor, book), [editor, book])
}

function correcting(editor: Editor, book: WordBook): Correcting {
  const open = createStore<Correction | null>(null)
  const close = () => open.set(null)

  async function begin(mistake: Mistake) {
    const { from, to } = mistake
    editor.commands.setTextSelection({ from, to })
    editor.commands.scrollIntoView()
    const text = editor.state.doc.textBetween(from, to)
    const begun: Correction = {
      mistake,
      text,
      suggestions: null,
      canLearn: book.learn !== null,
      steps: 0,
      hasty: false,
    }
    open.set(begun)
    const suggestions = await book.suggest(mistake.asked)
    const now = open.get()
    if (now?.mistake !== mistake) return
    const there = { ...now, suggestions, hasty: false }
    open.set(there)
    const chosen = now.hasty ? chosenOf(there) : null
    // A hasty Enter that found no suggestion was meant for one.
    if (chosen !== null && (chosen.kind === 'take' || now.steps !== 0)) choose(chosen)
  }
  function choose(choice: Choice) {
    const now = open.get()
    close()
    if (now === null) return
    const { mistake } = now
    if (choice.kind === 'take') replace(editor, mistake, choice.word)
    if (choice.kind === 'skip') book.skip(mistake.asked)
    if (choice.kind === 'learn') void learnWord(book, mistake.asked, now.text)
    if (choice.kind !== 'take') editor.commands.setTextSelection(mistake.to)
  }
  function onNext(step: 1 | -1) {
    const next = nextMistake(editor.state, step)
    if (next === null) showDone(texts.spelling.none)
    else void begin(next)
  }
  return {
    open,
    choose,
    keys: {
      changed: ({ selection: { from, to } }) => {
        const now = open.get()
        if (now !== null && (now.mistake.from !== from || now.mistake.to !== to)) close()
      },
      contextmenu: (view, event) => {
        const at = view.posAtCoords({ left: event.clientX, top: event.clientY })
        return taken(event, at === null ? null : mistakeAt(view.state, at.pos), begin)
      },
      keydown: (view, event) => hear(event, open, choose) || openKey(view, event, { next: onNext, begin }),
    },
  }
}

function taken(event: Event, mistake: Mistake | null, begin: (mistake: Mistake) => void): boolean {
  if (mistake === null) return false
  event.preventDefault()
  event.stopPropagation()
  begin(mistake)
  return true
}

interface Opening {
  readonly next: (step: 1 | -1) => void
  readonly begin: (mistake: Mistake) => void
}

/** F7 to the next mistake, Shift+F7 to the one before; Alt+Enter or the menu key at the one where the caret stands. */
function openKey(view: EditorView, event: KeyboardEvent, { next, begin }: Opening): boolean {
  if (event.key === 'F7' && !event.ctrlKey && !event.altKey) {
    event.preventDefault()
    next(event.shiftKey ? -1 : 1)
    return true
  }
  const menu =
    event.key === 'ContextMenu' ||
    (event.key === 'F10' && event.shiftKey) ||
    (event.key === 'Enter' && event.altKey)
  return menu && taken(event, mistakeAt(view.state, view.state.selection.head), begin)
}

/** The keys while suggestions stand open. Any other key closes them and does what it always does. */
function hear(
  event: KeyboardEvent,
  open: Store<Correction | null>,
  choose: (choice: Choice) => void,
): boolean {
  const now = open.get()
  if (now === null || isModifier(event.key)) return false
  const step = ({ ArrowDown: 1, ArrowUp: -1 } as const)[event.key]
  const plainEnter = event.key === 'Enter' && !event.altKey
  if (step === undefined && !plainEnter && event.key !== 'Escape') {
    open.set(null)
    return false
  }
  event.preventDefault()
  event.stopPropagation()
  if (step !== undefined) open.set({ ...now, steps: now.steps + step })
  else if (event.key === 'Escape') open.set(null)
  else enter(now, open, choose)
  return true
}

function enter(now: Correction, open: Store<Correction | null>, choose: (choice: Choice) => void): void {
  const choice = chosenOf(now)
  if (choice === null) open.set({ ...now, hasty: true })
  else choose(choice)
}

function isModifier(key: string): boolean {
  return ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock'].includes(key)
}

/** Puts the word in the mistake's place with the marks (bold …) it had, and the caret behind it. */
function replace(editor: Editor, { from, to }: Mistake, word: string): void {
  const marks = editor.state.doc.resolve(from).marksAcross(editor.state.doc.resolve(to)) ?? []
  editor.view.dispatch(
    editor.state.tr.replaceWith(from, to, editor.schema.text(word, marks)).scrollIntoView(),
  )
  editor.commands.setTextSelection(from + word.length)
}
