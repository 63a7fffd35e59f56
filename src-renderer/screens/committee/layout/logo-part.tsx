import { Button, Group, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Logo } from '../../../../src-main/domain/committee/layout.ts'
import type { Refusal } from '../../../../src-main/domain/refusal.ts'
import { useCommitteeDetails } from '../../../state/committee-session.ts'
import { useProgram } from '../../../state/program.ts'
import { Icon } from '../../../widgets/icon.tsx'
import { useDraftText } from '../../../widgets/use-draft-text.ts'
import { useFileDrop } from '../../../widgets/use-file-drop.ts'
import { texts } from '../../../words/texts.ts'
import { Choice } from '../../export/choice.tsx'
import classes from './layout.module.css'
import { LayoutPart } from './layout-part.tsx'
import { MmField } from './mm-field.tsx'
import { readLogo } from './read-logo.ts'
import { useLayout } from './use-layout.ts'

const words = texts.layout.logo
const places = ['left', 'right'] as const

/** The committee's logo (byvåben): chosen or dropped, described, and placed. */
export function LogoPart() {
  const { door } = useProgram()
  const [{ logo, logoPlace }, set] = useLayout()
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const { over, listeners } = useFileDrop(([file]) => void take(file))

  async function take(file: File | undefined) {
    if (file === undefined) return
    const read = await readLogo(file)
    setRefusal(read.ok ? null : read.refusal)
    if (read.ok) set({ logo: { ...read.value, alt: logo?.alt ?? '' } })
  }
  async function choose() {
    const [file] = await door.pickFiles({ extensions: ['png', 'jpg', 'jpeg'], multiple: false })
    await take(file)
  }

  return (
    <LayoutPart title={words.title}>
      <div className={classes['logo']} data-over={over || undefined} {...listeners}>
        {logo === null ? (
          <Icon name="photo" size={24} />
        ) : (
          <img alt={words.current} src={`data:${logo.mediaType};base64,${logo.base64}`} />
        )}
        <div>
          <Group gap={8}>
            <Button variant="default" size="xs" onClick={() => void choose()}>
              {logo === null ? words.choose : words.replace}
            </Button>
            {logo !== null && (
              <Button variant="subtle" size="xs" onClick={() => set({ logo: null })}>
                {words.remove}
              </Button>
            )}
          </Group>
          <p className={classes['soft']}>{words.drop}</p>
        </div>
      </div>
      {refusal && (
        <p className={classes['refusal']} role="alert">
          {refusal.message} {refusal.wayOut}
        </p>
      )}
      {logo !== null && <LogoAlt logo={logo} onChange={(changed) => set({ logo: changed })} />}
      {logo !== null && (
        <MmField
          label={words.width}
          value={logo.width}
          min={5}
          max={100}
          onChange={(width) => set({ logo: { ...logo, width } })}
        />
      )}
      {logo !== null && (
        <Choice
          label={words.place}
          values={places}
          names={words.places}
          value={logoPlace}
          onChange={(place) => set({ logoPlace: place })}
        />
      )}
    </LayoutPart>
  )
}

interface LogoAltProps {
  readonly logo: Logo
  readonly onChange: (logo: Logo) => void
}

function LogoAlt({ logo, onChange }: LogoAltProps) {
  const { settings } = useCommitteeDetails()
  const alt = useDraftText(
    logo.alt,
    (text) => onChange({ ...logo, alt: text }),
    settings.layout.logo?.alt ?? '',
  )
  return (
    <TextInput
      className={classes['full'] ?? ''}
      label={words.alt}
      description={words.altText}
      maxLength={200}
      {...alt}
    />
  )
}
