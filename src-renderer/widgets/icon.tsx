import { glyphs, type IconName } from './glyphs.ts'
import classes from './icon.module.css'

export type { IconName }

interface IconProps {
  readonly name: IconName
  /** In pixels; as large as a line of text is high unless said. */
  readonly size?: number
  /** What it says where no words beside it do: read aloud, and shown under the pointer. */
  readonly label?: string | undefined
  readonly className?: string | undefined
}

/**
 * An icon. A letter of a font and no drawing: every drawing in the window costs each frame its share (decision 0025).
 * It stands in the style sheet, so that no text that is read or searched has it in it.
 */
export function Icon({ name, size = 16, label, className = '' }: IconProps) {
  const said =
    label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label, title: label }
  return (
    <span
      className={`${classes['icon']} ${className}`}
      data-icon={glyphs[name]}
      style={size === 16 ? undefined : { fontSize: size }}
      {...said}
    />
  )
}
