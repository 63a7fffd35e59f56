import type { AppContext } from '../context.ts'
import type { Implementing } from '../implementing.ts'
import { advanceStage, sendAgenda } from './advance-stage.ts'
import { compareWithSent } from './compare-with-sent.ts'
import { sendSupplementary } from './send-supplementary.ts'

/** The operations on the stages of a meeting; see the contract. */
export function stageRoutes(os: Implementing, app: AppContext) {
  return {
    advance: os.stage.advance.handler(({ input }) => advanceStage(app, input)),
    send: os.stage.send.handler(({ input }) => sendAgenda(app, input)),
    sendSupplementary: os.stage.sendSupplementary.handler(({ input }) => sendSupplementary(app, input)),
    compare: os.stage.compare.handler(({ input }) => compareWithSent(app, input)),
  }
}
