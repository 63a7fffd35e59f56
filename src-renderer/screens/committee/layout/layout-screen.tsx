import { useCommitteeDetails } from '../../../state/committee-session.ts'
import { texts } from '../../../words/texts.ts'
import { ColourPart } from './colour-part.tsx'
import { FinishedPart } from './finished-part.tsx'
import { FootPart } from './foot-part.tsx'
import { HeadPart } from './head-part.tsx'
import classes from './layout.module.css'
import { LayoutPage } from './layout-page.tsx'
import { LogoPart } from './logo-part.tsx'
import { MarginsPart } from './margins-part.tsx'
import { OrderPart } from './order-part.tsx'
import { TypePart } from './type-part.tsx'

const words = texts.layout

/** How the committee's documents look: what can be set at the left, the page as it becomes at the right. */
export function LayoutScreen() {
  const { committee } = useCommitteeDetails()
  return (
    <main className={classes['screen']} data-column="item">
      <div className={classes['settings']}>
        <header className={classes['head']}>
          <h1>{words.title}</h1>
          <p className={classes['soft']}>
            {committee.name}. {words.lead}
          </p>
        </header>
        <FinishedPart />
        <OrderPart />
        <TypePart />
        <MarginsPart />
        <ColourPart />
        <LogoPart />
        <HeadPart />
        <FootPart />
      </div>
      <LayoutPage />
    </main>
  )
}
