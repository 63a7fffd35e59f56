/** A meeting sent to a colleague as one file, and taken back in. */
export const colleague = {
  send: 'Send mødet til en kollega …',
  sent: (name: string) =>
    `Gemt: ${name}. Filen har alt med, også det lukkede. Din kollega henter den ind med Importér.`,
  missing: 'Filen er gemt, men nogle bilag kunne ikke komme med.',
  compare: 'Se forskellene …',
  compareWith: (date: string, time: string | null) =>
    `Se forskellene fra ${date}${time === null ? '' : ` kl. ${time}`} …`,
  own: 'Læs ind som et møde for sig',
  title: (committee: string, date: string) => `Mødet er her allerede: ${committee}, ${date}`,
  reading: 'Sammenligner …',
  nothing: 'Filen siger det samme som mødet her.',
  what: 'Sådan er mødet i filen anderledes end mødet her. Intet ændres, før du vælger.',
  lines: 'Forskelle',
  gone: 'Teksten er der ikke i filen.',
  kept: 'Overtager du filen, gemmes hver tekst, der bliver erstattet, som en version af teksten på sit punkt. Punkter, der ikke er i filen, tages af dagsordenen; de kan sættes tilbage under «Hændelser» i mødets forløb. Det hele kan fortrydes i ét trin.',
  take: 'Overtag ændringerne',
  keep: 'Behold mit',
} as const
