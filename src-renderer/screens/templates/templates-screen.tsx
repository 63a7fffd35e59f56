import { useState } from 'react'
import { texts } from '../../words/texts.ts'
import { PlaceFrame } from '../committee/place-frame.tsx'
import { SavedRefusal } from '../committee/saved-refusal.tsx'
import { KindsList } from './kinds-list.tsx'
import { StandingItems } from './standing-items.tsx'
import { TemplateEditor } from './template-editor.tsx'
import classes from './templates.module.css'
import { useTemplates } from './use-templates.ts'

const words = texts.templates
const refusals = ['templates-none', 'template-twice', 'template-without-sections', 'template-section-twice']

/** The kinds of item at the left, the sections of the chosen one at the right. */
export function TemplatesScreen() {
  const { templates } = useTemplates()
  const [chosen, setChosen] = useState(templates[0]?.kind ?? '')
  const template = templates.find(({ kind }) => kind === chosen) ?? templates[0]
  return (
    <PlaceFrame title={words.title} lead={words.lead} wide>
      <SavedRefusal about={refusals} />
      <div className={classes['columns']}>
        <div>
          <KindsList chosen={template?.kind ?? ''} onChoose={setChosen} />
          <StandingItems />
        </div>
        {template && <TemplateEditor key={template.kind} template={template} />}
      </div>
    </PlaceFrame>
  )
}
