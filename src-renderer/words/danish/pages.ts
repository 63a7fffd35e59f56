/** The column beside an item: the page as it will be printed, and what else stands there. */
export const pages = {
  beside: 'Ved siden af punktet',
  tabs: { pages: 'Sider', checks: 'Kontrol' },
  show: (tab: string) => `Vis ${tab}`,
  hide: (tab: string) => `Skjul ${tab}`,
  close: 'Luk kolonnen',
  title: 'Siden, som den bliver trykt',
  alt: (page: number, pages: number) => `Side ${page} af ${pages}, som den bliver trykt`,
  of: (page: number, pages: number) => `Side ${page} af ${pages}`,
  back: 'Forrige side',
  forward: 'Næste side',
  toItem: 'Til punktet',
  drawing: 'Siden tegnes …',
  zoom: 'Størrelse',
  zooms: { whole: 'Hele siden', wide: 'Stor' },
}
