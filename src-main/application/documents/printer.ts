/** Where documents are printed; filled in by open-application. */
export interface Printer {
  close(): Promise<void>
}
