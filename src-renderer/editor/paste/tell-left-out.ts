import { showRefusal } from '../../state/notices.tsx'
import { texts } from '../../words/texts.ts'
import type { LeftOut } from './drop-unseen.ts'

const words = texts.editor.leftOut

/** Says what of a paste did not come along, and what can be done about it. */
export function tellLeftOut({ pictures, struck }: LeftOut): void {
  if (pictures > 0)
    showRefusal({
      code: 'paste-pictures',
      message: words.pictures(pictures),
      wayOut: words.picturesWayOut,
    })
  if (struck) showRefusal({ code: 'paste-struck', message: words.struck, wayOut: words.struckWayOut })
}
