/** The column beside an item: the page as it will be printed, and what else stands there. */
export const pages = {
  beside: 'Beside the item',
  tabs: { pages: 'Pages', checks: 'Checks' },
  show: (tab: string) => `Show ${tab}`,
  hide: (tab: string) => `Hide ${tab}`,
  close: 'Close the column',
  title: 'The page as it will be printed',
  alt: (page: number, pages: number) => `Page ${page} of ${pages} as it will be printed`,
  of: (page: number, pages: number) => `Page ${page} of ${pages}`,
  back: 'Previous page',
  forward: 'Next page',
  toItem: 'To the item',
  drawing: 'Drawing the page …',
  zoom: 'Size',
  zooms: { whole: 'Whole page', wide: 'Large' },
}
