import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { DateField } from '../../widgets/date-field.tsx'
import { texts } from '../../words/texts.ts'
import { SavedRefusal } from './saved-refusal.tsx'
import { SettingsPart } from './settings-part.tsx'
import { useSettings } from './use-settings.ts'

const words = texts.committee.term

/** The election term; it is sent when both of its dates are written. */
export function TermPart() {
  const [{ term }, set] = useSettings()
  const [from, setFrom] = useState(term?.from ?? null)
  const [to, setTo] = useState(term?.to ?? null)
  useEffect(() => {
    if (term === null) return
    setFrom(term.from)
    setTo(term.to)
  }, [term])

  function write(next: { readonly from: string | null; readonly to: string | null }) {
    setFrom(next.from)
    setTo(next.to)
    if (next.from !== null && next.to !== null) set({ term: { from: next.from, to: next.to } })
  }
  return (
    <SettingsPart title={words.title}>
      <DateField
        key={term === null ? 'no-from' : 'from'}
        label={words.from}
        value={from}
        onChange={(date) => write({ from: date, to })}
      />
      <DateField
        key={term === null ? 'no-to' : 'to'}
        label={words.to}
        placeholder={words.toPlaceholder}
        value={to}
        onChange={(date) => write({ from, to: date })}
      />
      {term !== null && (
        <Button
          variant="subtle"
          mt={22}
          onClick={() => {
            setFrom(null)
            setTo(null)
            set({ term: null })
          }}
        >
          {words.remove}
        </Button>
      )}
      <SavedRefusal about={['term-backwards']} />
    </SettingsPart>
  )
}
