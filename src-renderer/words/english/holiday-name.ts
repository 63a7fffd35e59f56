const names: Readonly<Record<string, string>> = {
  nytårsdag: 'New Year’s Day',
  skærtorsdag: 'Maundy Thursday',
  langfredag: 'Good Friday',
  påskedag: 'Easter Sunday',
  'anden påskedag': 'Easter Monday',
  'store bededag': 'Great Prayer Day',
  'Kristi himmelfartsdag': 'Ascension Day',
  pinsedag: 'Whit Sunday',
  'anden pinsedag': 'Whit Monday',
  juledag: 'Christmas Day',
  'anden juledag': 'Boxing Day',
}

/** A public holiday of Denmark in English, by the Danish name the program gives it. */
export function holidayName(danish: string): string {
  return names[danish] ?? danish
}
