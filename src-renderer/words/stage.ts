/** The life of a meeting: its stages, its deadline, what was sent. */
export const stage = {
  deadline: (date: string, reason: string) =>
    `Frist ${date}: ${reason.charAt(0).toLocaleLowerCase('da')}${reason.slice(1)}.`,
}
