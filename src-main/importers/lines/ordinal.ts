const ordinals =
  /^(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|kvartal|halvår|halvleg|klasse|klassetrin|behandling|sal|plads|pladsen|etape|fase|viceborgmester|division|juledag|søndag|og \d)(?!\p{L})/u

/** Whether what follows "1. " makes the number an ordinal ("1. april", "2. kvartal") and not a list number. */
export function looksOrdinal(rest: string): boolean {
  return ordinals.test(rest)
}
