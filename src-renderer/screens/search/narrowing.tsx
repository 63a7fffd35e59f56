import { Group, NativeSelect } from '@mantine/core'
import type { Access } from '../../../src-main/domain/meeting/item.ts'
import { useProgram } from '../../state/program.ts'
import type { SearchAsked } from '../../state/search-asked.ts'
import { texts } from '../../words/texts.ts'

const words = texts.search
const accesses: readonly (Access | null)[] = [null, 'open', 'closed']

interface NarrowingProps {
  readonly asked: SearchAsked
  readonly onChange: (change: Partial<SearchAsked>) => void
}

/** What narrows a search down: committee, year, open or closed. */
export function Narrowing({ asked, onChange }: NarrowingProps) {
  const { committees } = useProgram()
  const years = new Set(committees.flatMap((committee) => committee.years))
  return (
    <Group gap={8} role="group" aria-label={words.narrow}>
      <NativeSelect
        aria-label={words.committee}
        value={asked.committeeId ?? ''}
        data={[
          { value: '', label: words.allCommittees },
          ...committees.map(({ id, committee }) => ({ value: id, label: committee.name })),
        ]}
        onChange={({ currentTarget }) => onChange({ committeeId: currentTarget.value || null })}
      />
      <NativeSelect
        aria-label={words.year}
        value={String(asked.year ?? '')}
        data={[
          { value: '', label: words.allYears },
          ...[...years].sort((one, other) => other - one).map(String),
        ]}
        onChange={({ currentTarget }) => onChange({ year: Number(currentTarget.value) || null })}
      />
      <NativeSelect
        aria-label={words.access}
        value={asked.access ?? ''}
        data={accesses.map((access) => ({ value: access ?? '', label: words.accesses[access ?? 'all'] }))}
        onChange={({ currentTarget }) =>
          onChange({ access: accesses.find((access) => access === currentTarget.value) ?? null })
        }
      />
    </Group>
  )
}
