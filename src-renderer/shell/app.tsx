import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import type { Link } from '../link/link.ts'
import { cssVariables, theme } from '../look/theme.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { ProgramProvider } from './program-provider.tsx'
import { Shell } from './shell.tsx'

/** The whole window. */
export function App({ link }: { readonly link: Link }) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      {/* Under the dialogs, whose buttons they would cover. */}
      <Notifications
        position="bottom-right"
        transitionDuration={0}
        notificationMaxHeight="70vh"
        zIndex={150}
      />
      <ErrorBoundary>
        <ProgramProvider link={link}>
          <Shell />
        </ProgramProvider>
      </ErrorBoundary>
    </MantineProvider>
  )
}
