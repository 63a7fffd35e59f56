import { Radio, Select, Stack } from '@mantine/core'
import { useMeeting } from '../../state/session-context.ts'
import { texts } from '../../words/texts.ts'
import classes from './export.module.css'
import { type ExportChoice, fitted, type Paper, papersInOrder } from './papers.ts'

const words = texts.documents

export interface PaperChoiceProps {
  readonly choice: ExportChoice
  readonly onChange: (choice: ExportChoice) => void
}

/** Every paper that can be made of the meeting, those before it and those after it; for an excerpt also of which item. */
export function PaperChoice({ choice, onChange }: PaperChoiceProps) {
  const { items } = useMeeting()
  const late = items.some(({ lateReason }) => lateReason !== null)
  const change = (paper: string) => {
    const known = [...papersInOrder.before, ...papersInOrder.after].find((other) => other === paper)
    if (known) onChange(fitted({ ...choice, paper: known }))
  }
  return (
    <Radio.Group value={choice.paper} onChange={change} aria-label={words.kind}>
      <div className={classes['papers']}>
        <PaperGroup papers={papersInOrder.before} title={words.before} late={late} />
        <PaperGroup papers={papersInOrder.after} title={words.after} late={late} />
      </div>
      {choice.paper === 'excerpt' && <ItemChoice choice={choice} onChange={onChange} />}
    </Radio.Group>
  )
}

interface PaperGroupProps {
  readonly title: string
  readonly papers: readonly Paper[]
  readonly late: boolean
}

function PaperGroup({ title, papers, late }: PaperGroupProps) {
  return (
    <div>
      <p className={classes['label']}>{title}</p>
      <Stack gap={8}>
        {papers.map((paper) => {
          const lacking = paper === 'supplementary-agenda' && !late
          return (
            <Radio
              key={paper}
              value={paper}
              label={words.papers[paper]}
              disabled={lacking}
              description={lacking ? words.noLate : undefined}
            />
          )
        })}
      </Stack>
    </div>
  )
}

function ItemChoice({ choice, onChange }: PaperChoiceProps) {
  const { items } = useMeeting()
  return (
    <Select
      mt={16}
      label={words.item}
      placeholder={words.chooseItem}
      searchable
      allowDeselect={false}
      nothingFoundMessage={texts.shell.palette.none}
      value={choice.itemId}
      onChange={(itemId) => onChange({ ...choice, itemId })}
      data={items.map(({ id, number, title, access }) => ({
        value: id,
        label: access === 'closed' ? words.closedItem(number, title) : texts.meeting.itemLabel(number, title),
      }))}
    />
  )
}
