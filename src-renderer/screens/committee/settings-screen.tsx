import { texts } from '../../words/texts.ts'
import { DeadlinePart } from './deadline-part.tsx'
import { DeletePart } from './delete-part.tsx'
import { LayoutPart } from './layout-part.tsx'
import { NamedPart } from './named-part.tsx'
import { NumberingPart } from './numbering-part.tsx'
import { PhrasesPart } from './phrases-part.tsx'
import { PlaceFrame } from './place-frame.tsx'
import { QuorumPart } from './quorum-part.tsx'
import { TermPart } from './term-part.tsx'
import { WordsPart } from './words-part.tsx'

/** What a committee goes by: its name, its term, its rules and its phrases. Everything is saved as it is set. */
export function SettingsScreen() {
  return (
    <PlaceFrame title={texts.committee.title} lead={texts.committee.lead}>
      <NamedPart />
      <TermPart />
      <DeadlinePart />
      <QuorumPart />
      <NumberingPart />
      <LayoutPart />
      <PhrasesPart />
      <WordsPart />
      <DeletePart />
    </PlaceFrame>
  )
}
