/** A row of pictures of the same walk: a theme and a size. */
export interface Room {
  readonly name: string
  /** File names, in the order of the walk. */
  readonly pictures: readonly string[]
}

/** One page with every screen, the themes and sizes beside one another; names come from the files and hold letters and digits only. */
export function galleryPage(rooms: readonly Room[]): string {
  const names = [...new Set(rooms.flatMap(({ pictures }) => pictures))].sort()
  const rows = names.map((file) => {
    const cells = rooms.map(({ name, pictures }) =>
      pictures.includes(file)
        ? `<td><a href="${name}/${file}"><img src="${name}/${file}" alt="${file} (${name})" loading="lazy"></a></td>`
        : '<td></td>',
    )
    return `<tr><th scope="row">${file.replace(/\.png$/, '')}</th>${cells.join('')}</tr>`
  })
  const heads = rooms.map(({ name }) => `<th scope="col">${name}</th>`).join('')
  return `<!doctype html><html lang="da"><meta charset="utf-8"><title>Alle skærmbilleder</title>
<style>body{font:14px sans-serif;margin:24px}img{width:100%;border:1px solid #ccc}td{width:24%;vertical-align:top}th{text-align:left;vertical-align:top}</style>
<h1>Alle skærmbilleder</h1><table><thead><tr><td></td>${heads}</tr></thead><tbody>${rows.join('')}</tbody></table></html>
`
}
