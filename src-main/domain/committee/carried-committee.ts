import {
  type Carried,
  carried,
  carriedByKey,
  carriedFields,
  carriedList,
  carriedRows,
  partOf,
} from '../carried.ts'
import { isSame } from '../is-same.ts'
import type { Templates } from '../items/standard.ts'
import type { ItemTemplate } from '../templates/item-template.ts'
import type { CommitteeSettings, Phrase } from './committee-settings.ts'
import type { Membership } from './membership.ts'

/** The rules to store where their writer saw `was`: each by itself, of the layout each choice and of the phrases each of them. */
export function carriedSettings(
  settings: Carried<CommitteeSettings>,
  standardPhrases: readonly Phrase[],
): CommitteeSettings {
  const layout = partOf(settings, (one) => one.layout)
  return {
    ...carriedFields(settings),
    deadline: carriedFields(partOf(settings, ({ deadline }) => deadline)),
    numbering: carriedFields(partOf(settings, ({ numbering }) => numbering)),
    phrases: carriedPhrases(
      partOf(settings, ({ phrases }) => phrases),
      standardPhrases,
    ),
    layout: {
      ...carriedFields(layout),
      margins: carriedFields(partOf(layout, ({ margins }) => margins)),
      footer: carriedFields(partOf(layout, ({ footer }) => footer)),
    },
  }
}

/** The memberships to store where their writer saw `was`. */
export function carriedMemberships(memberships: Carried<readonly Membership[]>): Membership[] {
  return carriedRows(memberships, carriedFields)
}

/** The templates to store where their writer saw `was`: each kind of item by itself, and of it each section. */
export function carriedTemplates(templates: Carried<Templates>): Templates {
  return {
    templates: carriedByKey(
      partOf(templates, (one) => one.templates),
      (list) => list.map(({ kind }) => kind),
      carriedTemplate,
    ),
    standingItems: carriedList(partOf(templates, ({ standingItems }) => standingItems)),
  }
}

function carriedTemplate(template: Carried<ItemTemplate>): ItemTemplate {
  return {
    ...carriedFields(template),
    sections: carriedByKey(
      partOf(template, ({ sections }) => sections),
      (list) => list.map(({ key }) => key),
      carriedFields,
    ),
  }
}

/** A committee without phrases of its own has the program's, and its first own ones are written on those. */
function carriedPhrases(
  phrases: Carried<Phrase[] | null>,
  standardPhrases: readonly Phrase[],
): Phrase[] | null {
  const { was, wanted, stored } = phrases
  return wanted === null || isSame(was, wanted)
    ? carried(phrases)
    : carriedRows({ was: was ?? standardPhrases, wanted, stored: stored ?? standardPhrases }, carriedFields)
}
