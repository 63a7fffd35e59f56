import { Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { OpeningReport } from '../../src-main/contract/program.ts'
import { useProgram } from '../state/program.ts'
import { Dialog } from '../widgets/dialog.tsx'
import { texts } from '../words/texts.ts'

const words = texts.menu

/** Which program this is, its version, and where its data lies. */
export function About({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  return (
    <Dialog closeOnClickOutside opened={opened} onClose={onClose} title={words.about} size={440}>
      {opened && <Facts />}
    </Dialog>
  )
}

function Facts() {
  const { api } = useProgram()
  const [status, setStatus] = useState<OpeningReport | null>(null)
  useEffect(() => {
    api.program.status().then(setStatus, () => undefined)
  }, [api])
  return (
    <>
      <Text>{words.aboutText}</Text>
      {status && (
        <Text mt={12} size="sm" c="var(--ink-soft)" style={{ overflowWrap: 'anywhere' }}>
          {words.version(status.version)}
          <br />
          {words.dataLies(status.dataFolder)}
        </Text>
      )}
    </>
  )
}
