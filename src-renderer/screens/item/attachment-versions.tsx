import { Anchor, Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { AttachmentVersion } from '../../../src-main/contract/attachment.ts'
import { showDone } from '../../state/notices.tsx'
import { useProgram } from '../../state/program.ts'
import { useReadOnly } from '../../state/use-read-only.ts'
import { SignalIcon } from '../../widgets/signal-icon.tsx'
import { texts } from '../../words/texts.ts'
import classes from './attachment.module.css'
import type { AttachmentSpot, useAttachmentFiles } from './use-attachment-files.ts'

const words = texts.item.attachments

export interface AttachmentVersionsProps {
  readonly spot: AttachmentSpot
  /** The file the attachment has now; another one asks for the list anew. */
  readonly sha256: string | null
  readonly files: ReturnType<typeof useAttachmentFiles>
}

/** The files an attachment had before, the latest first: to fetch, or to use again. */
export function AttachmentVersions({ spot, sha256, files }: AttachmentVersionsProps) {
  const { api } = useProgram()
  const [versions, setVersions] = useState<readonly AttachmentVersion[] | null>(null)
  const { itemId, entry, position } = spot
  // Another file of the attachment (`sha256`) means another list.
  useEffect(() => {
    let current = true
    api.attachment.versions({ itemId, entry, position }).then(
      (found) => current && setVersions(found.ok ? found.value : []),
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [api, itemId, entry, position, sha256])

  async function restore({ version, fileName }: AttachmentVersion): Promise<void> {
    const result = await files.restore(version)
    if (result.ok) showDone(words.restored(fileName))
  }
  if (versions === null) return null
  if (versions.length === 0) return <p className={classes['versions']}>{words.noVersions}</p>
  return (
    <ul className={classes['versions']} aria-label={words.versionsOf(files.name)}>
      {versions.map((version) => (
        <VersionLine
          key={version.version}
          version={version}
          onFetch={() => void files.save(version)}
          onRestore={() => void restore(version)}
        />
      ))}
    </ul>
  )
}

interface VersionLineProps {
  readonly version: AttachmentVersion
  readonly onFetch: () => void
  readonly onRestore: () => void
}

function VersionLine({ version, onFetch, onRestore }: VersionLineProps) {
  const { fileName, replacedAt, state } = version
  const readOnly = useReadOnly()
  const when = texts.dates.moment(new Date(replacedAt))
  return (
    <li>
      <span className={classes['versionName']}>
        {fileName}, {words.replacedAt(when)}
      </span>
      {state === 'sound' ? (
        <>
          <Anchor
            component="button"
            type="button"
            size="sm"
            aria-label={words.fetchVersion(fileName, when)}
            onClick={onFetch}
          >
            {words.openFile}
          </Anchor>
          {!readOnly && (
            <Button
              variant="default"
              size="compact-xs"
              aria-label={words.restoreVersion(fileName, when)}
              onClick={onRestore}
            >
              {words.restore}
            </Button>
          )}
        </>
      ) : (
        <span className={classes['trouble']}>
          <SignalIcon signal="fault" /> {words.states[state]}
        </span>
      )}
    </li>
  )
}
