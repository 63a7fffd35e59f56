import { type Refusal, refusal } from '../../domain/refusal.ts'

const longest = 80

/** The finished public file holds something that is closed; nothing was handed on. */
export function leakRefusal(place: string, text: string): Refusal {
  return refusal(
    'public-file-leaks',
    `Den offentlige fil blev ikke lavet. Da den blev læst igennem, stod der noget i den, som ikke må offentliggøres: ${place}: «${shortened(text)}». Filen er slettet, og mødet er, som det var.`,
    'Brug ikke en tidligere offentlig fil af mødet, før den er set efter. Den interne udgave kan laves som før. Meld fejlen, for den ligger i programmet.',
    { place, text: shortened(text) },
  )
}

/** The finished public file could not be read to its end, so nobody can say what is in it; nothing was handed on. */
export function unreadableRefusal(place: string, why: string): Refusal {
  return refusal(
    'public-file-unreadable',
    `Den offentlige fil blev ikke lavet. Den kunne ikke læses igennem, så det er ikke sikkert, at intet lukket står i den: ${place}: ${why}. Filen er slettet, og mødet er, som det var.`,
    'Vælg et andet format, eller tag det ud, som ikke kan læses, og prøv igen.',
    { place, why },
  )
}

/** A text that is to be blacked out still stands among those for the public. */
export function notBlackedOutRefusal(text: string): Refusal {
  return leakRefusal('en tekst, der skulle være overstreget', text)
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= longest ? line : `${line.slice(0, longest).trimEnd()} …`
}
