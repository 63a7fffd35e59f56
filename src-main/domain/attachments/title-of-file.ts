/**
 * The name an attachment gets from its file: the ending off, numbers kept ("Bilag 1.2", "Referat 2026.03.03"), letters in
 * the composed form (a Mac takes "å" apart in file names).
 */
export function titleOfFile(fileName: string): string {
  const composed = fileName.normalize('NFC').trim()
  // An ending has a letter in it; ".03" belongs to the name.
  return composed.replace(/\.(?=[a-z0-9]*[a-z])[a-z0-9]{1,8}$/i, '').trim() || composed
}
