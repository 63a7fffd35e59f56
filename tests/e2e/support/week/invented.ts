/** What the secretary's week is about; all of it invented. */
export const week = {
  committee: 'Havneudvalget',
  authority: 'Nordvig Kommune',
  from: '1. januar 2026',
  members: [
    ['Karen Lindholm', 'A'],
    ['Ole Brandt', 'C'],
    ['Signe Aaby', 'Ø'],
  ],
  date: '8. december 2026',
  nextYear: '7. december 2027',
  item: 'Ny bro over havneløbet',
  closedItem: 'Køb af den gamle remise',
  caseNumber: '05.01.10-P20-7-26',
  text: 'Broen er lukket for biler siden august, og to tilbud er hentet ind.',
  proposer: 'Center for Veje indstiller, at',
  point: 'det billigste tilbud antages.',
  attachments: [
    { name: 'Tilbud fra to firmaer.txt', text: 'Første tilbud. Andet tilbud.' },
    { name: 'Kort over havneløbet.txt', text: 'Et kort i ord.' },
  ],
} as const
