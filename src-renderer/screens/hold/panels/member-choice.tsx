import { useId } from 'react'
import { isSamePerson, type Person, personName } from '../../../../src-main/domain/meeting/person.ts'
import classes from './panel.module.css'

export interface MemberChoiceProps {
  readonly label: string
  readonly people: readonly Person[]
  readonly value: Person | null
  readonly onChange: (person: Person) => void
}

/** One of several people, chosen with the arrow keys. */
export function MemberChoice({ label, people, value, onChange }: MemberChoiceProps) {
  const name = useId()
  return (
    <fieldset className={classes['choice']}>
      <legend>{label}</legend>
      <div>
        {people.map((person) => (
          <label key={personName(person)}>
            <input
              type="radio"
              name={name}
              checked={value !== null && isSamePerson(value, person)}
              onChange={() => onChange({ name: person.name, party: person.party })}
            />
            {personName(person)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
