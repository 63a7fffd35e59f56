import { Menu, UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import type { CommitteeLine } from '../../src-main/contract/committee.ts'
import { useProgram } from '../state/program.ts'
import { goTo } from '../state/route.ts'
import { Icon } from '../widgets/icon.tsx'
import { texts } from '../words/texts.ts'
import { withBreaks } from './break-name.ts'
import { useCommands } from './commands.ts'
import { CommitteeForm } from './committee-form.tsx'
import classes from './shell.module.css'

/** Chooses among the committees, makes a new one, or corrects the name of this one. */
export function CommitteeMenu({ committee }: { readonly committee: CommitteeLine | null }) {
  const { committees } = useProgram()
  const [form, setForm] = useState<'create' | 'rename' | null>(null)
  const rename = { kind: 'action', name: texts.shell.renameCommittee, run: () => setForm('rename') } as const
  useCommands('committee-menu', () => [
    { kind: 'action', name: texts.shell.newCommittee, run: () => setForm('create') },
    ...(committee ? [rename] : []),
    ...committees
      .filter(({ id }) => id !== committee?.id)
      .map((line) => ({
        kind: 'action' as const,
        name: texts.menu.goTo(line.committee.name),
        run: () => goTo({ at: 'committee', committeeId: line.id }),
      })),
  ])
  const name = committee?.committee.name ?? texts.shell.chooseCommittee
  const authority = committee?.committee.authority
  const whole = authority ? `${name}, ${authority}` : name
  return (
    <>
      <Menu position="bottom-start" width={280}>
        <Menu.Target>
          <UnstyledButton className={classes['committee'] ?? ''} title={whole} aria-label={whole}>
            <span className={classes['label']}>
              <span className={classes['committeeName']} lang={committee ? 'da' : undefined}>
                {withBreaks(name)}
              </span>
              {authority && (
                <span className={classes['authority']} lang="da">
                  {withBreaks(authority)}
                </span>
              )}
            </span>
            <Icon name="selector" />
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          {committees.map((line) => (
            <Menu.Item key={line.id} onClick={() => goTo({ at: 'committee', committeeId: line.id })}>
              {line.committee.name}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item onClick={() => setForm('create')}>{texts.shell.newCommittee}</Menu.Item>
          {committee && (
            <Menu.Item onClick={() => setForm('rename')}>{texts.shell.renameCommittee}</Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {form && (
        <CommitteeForm committee={form === 'rename' ? committee : null} onClose={() => setForm(null)} />
      )}
    </>
  )
}
