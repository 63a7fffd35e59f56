/** Headings that the program gives to what stands under none; those of sections are the meeting's own. */
const headings: Readonly<Record<string, string>> = {
  Mødet: 'The meeting',
  Deltagere: 'Participants',
  Tillægsdagsorden: 'Supplementary agenda',
  Gæster: 'Guests',
  Inhabilitet: 'Disqualification',
  'Intern note': 'Internal note',
  Meddelelser: 'Announcements',
}

/** A heading in English where it is the program's, and as it stands where it is the meeting's. */
export function headingInEnglish(heading: string): string {
  return (
    headings[heading] ??
    heading
      .replace(/^Meddelelse (?=\d+$)/, 'Announcement ')
      .replace(/^Beslutning, indstillingens punkt (?=\d+$)/, 'Decision, recommendation point ')
  )
}
