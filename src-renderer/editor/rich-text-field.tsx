import {
  type ComponentType,
  type DragEvent,
  type FocusEvent,
  lazy,
  type MouseEvent,
  Suspense,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { isEmptyRichText } from '../../src-main/domain/rich-text/plain-text.ts'
import type { RichTextNode } from '../../src-main/domain/rich-text/rich-text.ts'
import { useKeepWritten } from '../state/keep-written.ts'
import { useReadOnly } from '../state/use-read-only.ts'
import { isInDialog, leaveForHolder } from '../widgets/focus-place.ts'
import { useCaretWish } from './caret-wish.ts'
import { EarlyKeys, WaitingForEditor } from './early-keys.tsx'
import classes from './editor.module.css'
import { DropLine } from './pictures/drop-line.tsx'
import { RichTextView } from './rich-text-view.tsx'
import type { Caret, Chosen, RichTextFieldProps, TextEditorProps } from './text-props.ts'
import { withLines } from './with-lines.ts'
import { withPicture } from './with-picture.ts'

interface Writing {
  readonly caret: Caret
  readonly Editor: ComponentType<TextEditorProps>
}

const LazyEditor = lazy(async () => ({ default: (await loadEditor()).TextEditor }))
let LoadedEditor: ComponentType<TextEditorProps> | null = null

/** How long the editor's part waits at most for an idle moment to be fetched in. In milliseconds. */
const fetchDelay = 500

/** Fetches the editor's part of the program; from then on it stands at once. */
async function loadEditor() {
  const loaded = await import('./text-editor.tsx')
  LoadedEditor = loaded.TextEditor
  return loaded
}

/** A text on the page: read as plain elements, an editor while it has the focus. */
export function RichTextField(props: RichTextFieldProps) {
  const { label, value, placeholder = '', onLeave } = props
  const [writing, setWriting] = useState<Writing | null>(() => (props.autoFocus ? begin('end') : null))
  const readOnly = useReadOnly()
  const field = useRef<HTMLDivElement>(null)
  const shown = useRef<HTMLDivElement>(null)
  const dropped = useRef<File[]>([])
  const left = useRef<Chosen | null>(null)
  const [earlyKeys] = useState(() => props.early ?? new EarlyKeys())
  useCaretWish(field, props.place, (caret) => setWriting((old) => old ?? begin(caret)))
  const latest = useRef(props)
  latest.current = props
  // Left before the editor came: what was typed is text all the same.
  const keepEarly = useCallback(() => {
    const lines = earlyKeys.takeLines()
    if (lines.length > 0) latest.current.onChange(withLines(latest.current.value, lines))
  }, [earlyKeys])
  useEffect(() => keepEarly, [keepEarly])
  useKeepWritten(keepEarly)
  const isWriting = writing !== null && !readOnly
  useLayoutEffect(() => {
    if (isWriting) latest.current.onEnter?.()
  }, [isWriting])
  useEffect(() => {
    const idle = requestIdleCallback(() => void loadEditor(), { timeout: fetchDelay })
    return () => cancelIdleCallback(idle)
  }, [])

  function onDrop(event: DragEvent) {
    const pictures = [...event.dataTransfer.files].filter(({ type }) => type.startsWith('image/'))
    if (pictures.length === 0) return
    event.preventDefault()
    dropped.current = pictures
    setWriting(begin({ x: event.clientX, y: event.clientY }))
  }
  function onMouseDown(event: MouseEvent) {
    if (event.button !== 0) return
    event.preventDefault()
    setWriting(begin({ x: event.clientX, y: event.clientY }))
  }
  function onBlur(event: FocusEvent) {
    const to = event.relatedTarget
    // Windows lose the focus without giving it to anything; the text then stays open.
    if (writing === null || (to === null && !document.hasFocus())) return
    if (to instanceof Element && (field.current?.contains(to) || to.closest('[data-text-tools]'))) return
    // From a dialog the focus comes back to the caret; an editor that is still on its way would take it from the dialog.
    if (isInDialog(to) && field.current?.querySelector('[contenteditable="true"]')) return
    leave()
  }
  function leave() {
    keepEarly()
    setWriting(null)
    onLeave?.()
  }
  function onLatePicture(picture: RichTextNode, block: number) {
    latest.current.onChange(withPicture(latest.current.value, picture, block))
  }
  function onEscape() {
    leave()
    if (field.current) leaveForHolder(field.current)
  }

  const read = (
    // biome-ignore lint/a11y/useSemanticElements: a text area cannot show rich text
    <div
      ref={shown}
      className={classes['read']}
      role="textbox"
      aria-multiline
      aria-label={label}
      aria-readonly={readOnly}
      tabIndex={0}
      {...(readOnly
        ? {}
        : { onFocus: () => setWriting((old) => old ?? begin('start')), onMouseDown, onDrop })}
    >
      {isEmptyRichText(value) ? (
        <p className={classes['placeholder']}>{(!readOnly && placeholder) || ' '}</p>
      ) : (
        <RichTextView value={value} />
      )}
    </div>
  )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears that the focus has left the text inside
    <div
      ref={field}
      lang="da"
      className={`document ${classes['field']}`}
      data-text={props.place}
      onBlur={onBlur}
    >
      {writing === null || readOnly ? (
        read
      ) : (
        <Suspense
          fallback={
            <WaitingForEditor keys={earlyKeys} text={shown}>
              {read}
            </WaitingForEditor>
          }
        >
          <writing.Editor
            {...props}
            placeholder={placeholder}
            caret={writing.caret}
            takeEarly={() => earlyKeys.take()}
            takeDropped={() => dropped.current.splice(0)}
            onEscape={onEscape}
            onLatePicture={onLatePicture}
            left={left}
          />
        </Suspense>
      )}
      {!readOnly && <DropLine field={field} />}
    </div>
  )
}

function begin(caret: Caret): Writing {
  return { caret, Editor: LoadedEditor ?? LazyEditor }
}
