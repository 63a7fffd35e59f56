/** Find and replace in the open meeting. */
export const find = {
  title: 'Find og erstat i mødet',
  open: 'Find i mødet',
  field: 'Find i mødet',
  by: 'Erstat med',
  previous: 'Forrige (Skift+Enter)',
  next: 'Næste (Enter)',
  matchCase: 'Skeln mellem store og små bogstaver',
  wholeWord: 'Kun hele ord',
  close: 'Luk (Esc)',
  replace: 'Erstat',
  replaceAll: 'Erstat alle',
  none: 'Findes ikke i mødets punkter',
  notLookedThrough: 'Deltagerlisten, mødets sted og afsnittenes overskrifter er ikke gennemsøgt.',
  recorded: 'Det vises under «Hold møde».',
  fixed: 'Det kan ikke erstattes: det er citeret fra et andet møde eller er et sagsnummer.',
  count: (count: number) => (count === 1 ? '1 sted' : `${count} steder`),
  at: (at: number, count: number) => `${at} af ${count}`,
  inItem: (number: number, title: string) => `Punkt ${number}. ${title}`,
  replaced: (count: number) =>
    count === 1 ? '1 sted er erstattet' : `${count} steder er erstattet på én gang`,
}
