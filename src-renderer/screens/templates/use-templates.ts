import type { CommitteeDetails } from '../../../src-main/contract/committee.ts'
import type { Templates } from '../../../src-main/domain/items/standard.ts'
import type { ItemTemplate } from '../../../src-main/domain/templates/item-template.ts'
import { useChangeAsRead } from '../../state/change-as-read.ts'
import { useCommitteeDetails, useCommitteeFacet, useCommitteeSession } from '../../state/committee-session.ts'
import { showRefusal, showUndo } from '../../state/notices.tsx'
import { texts } from '../../words/texts.ts'
import { templateBack } from './take-back.ts'

type EditTemplates = (all: Templates) => Templates

/** The committee's kinds of item and standing items, and the ways to change them; saved in a moment. */
export function useTemplates() {
  const { api } = useCommitteeSession()
  const changeAsRead = useChangeAsRead()
  const details = useCommitteeDetails()
  const committeeId = details.id
  const stored = storedTemplates(details)
  const [all, change] = useCommitteeFacet<Templates>({
    name: 'templates',
    stored,
    save: (value, _base, was) => api.committee.saveTemplates({ committeeId, ...value, was }),
  })

  function setTemplate(kind: string, edit: (template: ItemTemplate) => ItemTemplate): void {
    change((old) => ({
      ...old,
      templates: old.templates.map((template) => (template.kind === kind ? edit(template) : template)),
    }))
  }
  async function takeBack(back: EditTemplates): Promise<void> {
    const result = await changeAsRead((now) => {
      const was = storedTemplates(now)
      return api.committee.saveTemplates({ committeeId, ...back(was), was })
    })
    if (!result.ok) showRefusal(result.refusal)
  }
  /** Changes, and offers the way back: `back` is given the templates as they are when it is taken. */
  function changeWithWayBack(words: string, edit: EditTemplates, back: EditTemplates): void {
    change(edit)
    showUndo(words, () => void takeBack(back))
  }
  async function reset({ kind, label }: ItemTemplate): Promise<void> {
    let before: Templates = all
    const result = await changeAsRead((now) => {
      before = storedTemplates(now)
      return api.committee.resetTemplate({ committeeId, kind })
    })
    if (!result.ok) return showRefusal(result.refusal)
    const after = storedTemplates(result.value)
    showUndo(
      texts.templates.resetDone(label),
      () => void takeBack((now) => templateBack(now, kind, { before, after })),
    )
  }
  const isOwn = (kind: string) => details.templates.some((one) => one.kind === kind && one.own)
  return { ...all, stored, change, setTemplate, changeWithWayBack, reset, isOwn }
}

function storedTemplates({ templates, standingItems }: CommitteeDetails): Templates {
  return {
    templates: templates.map(({ kind, label, sections }) => ({ kind, label, sections })),
    standingItems,
  }
}
