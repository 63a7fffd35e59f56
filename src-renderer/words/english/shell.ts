/** The rail, the first run, the list of meetings and the palette. */
export const shell = {
  menus: 'Open menu',
  rail: 'Places',
  committee: 'Committee',
  chooseCommittee: 'Choose committee',
  newCommittee: 'Create committee …',
  renameCommittee: 'Rename committee …',
  meetings: 'Meetings',
  places: {
    people: 'People',
    templates: 'Templates',
    settings: 'Settings',
    layout: 'Layout',
    year: 'The year',
    attendance: 'Attendance',
  },
  search: 'Find',
  help: 'Keys',
  view: {
    title: 'View',
    appearance: 'Appearance',
    schemes: { light: 'Light', dark: 'Dark', auto: 'Follow the computer' },
    language: 'Language',
    languages: { da: 'Dansk', en: 'English' },
    speak: { da: 'Show the program in Danish (dansk)', en: 'Show the program in English' },
  },
  dataFolder: 'Show data folder',
  saving: 'Saving …',
  saved: (clock: string) => `Saved ${clock}`,
  allSaved: (clock: string) => `Everything was saved at ${clock}.`,
  nothingYet: 'Everything is saved.',
  notSaved: 'Not saved',
  unsaved: {
    left: 'Something you wrote in a meeting is not saved. It is still there.',
    back: 'Go to the meeting',
    leftCommittee: 'Something you changed in a committee is not saved. It is still there.',
    backToCommittee: 'Go to the committee',
    stays: {
      message: 'The window is not closed, because something is not saved. It is still there.',
      wayOut: 'Copy what you want to keep, or discard it, under "Not saved". Then close the window again.',
    },
    see: 'See it …',
    title: 'What is not saved',
    what: 'Copy what you want to keep. If you discard it, everything stands as it was last saved.',
    copy: 'Copy all of it',
    copied: 'The text has been copied.',
    discard: 'Discard it',
    others: 'Something other than text is not saved either.',
  },
  setAside: (file: string) =>
    `The data file was damaged and has been set aside as ${file}. Nothing has been deleted.`,
  setAsideWayOut: (backups: number) =>
    backups === 0
      ? 'There is no backup. Import your minutes again, or get help with the file.'
      : backups === 1
        ? 'There is 1 backup in the data folder.'
        : `There are ${backups} backups in the data folder.`,
  start: {
    title: 'Welcome to Referent',
    lead: 'Write the agenda, take the minutes, and deliver them as Word, PDF and a web page. Everything is on your own computer.',
    sample: 'Create the sample committee',
    sampleText: 'An invented committee with a meeting, so you can try everything without harm.',
    import: 'Import minutes',
    importText:
      'Choose published minutes as text or Markdown, or what Referent has saved: a meeting file, Word or PDF for the archive. You can also drop the file here.',
    create: 'Create a committee',
    createText: 'Begin with your own committee and the next meeting.',
  },
  committeeForm: {
    create: 'New committee',
    rename: 'Rename committee',
    name: 'Name of the committee',
    authority: 'Municipality (optional)',
  },
  restored: 'A backup has been restored. The window shows the meetings as they now are.',
  palette: {
    title: 'Find an item, a meeting or an action',
    placeholder: 'Write a name',
    none: 'Nothing matches what you wrote.',
    action: 'Action',
    item: 'Item',
    meeting: 'Meeting',
  },
}
