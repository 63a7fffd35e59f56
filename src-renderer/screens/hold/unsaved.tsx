import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { Refusal } from '../../../src-main/domain/refusal.ts'
import { UnsavedDialog } from '../../shell/unsaved-dialog.tsx'
import { useSession } from '../../state/session-context.ts'
import { texts } from '../../words/texts.ts'
import { Refused } from './refused.tsx'

/** Why what was written is not saved, wherever it was written, and a look at it: to be copied, or given up. */
export function Unsaved({ refusal }: { readonly refusal: Refusal }) {
  const { queue } = useSession()
  const [seeing, see] = useDisclosure()
  return (
    <>
      <Refused refusal={refusal}>
        <Button size="compact-sm" variant="default" mt={8} onClick={see.open}>
          {texts.shell.unsaved.see}
        </Button>
      </Refused>
      {seeing && <UnsavedDialog queue={queue} onClose={see.close} />}
    </>
  )
}
