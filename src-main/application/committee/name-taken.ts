import { refusal } from '../../domain/refusal.ts'

/** The refusal for a second committee of the same name. */
export function nameTaken(name: string) {
  return refusal(
    'committee-exists',
    `Der er allerede et udvalg, der hedder ${name}. Intet er ændret.`,
    'Brug det udvalg, der er, eller skriv et andet navn.',
    { name },
  )
}
