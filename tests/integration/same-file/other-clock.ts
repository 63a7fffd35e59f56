/** Loaded before a program: its clock stands nineteen months and some hours ahead, and Math.random begins elsewhere. */
const ahead = 50_123_456_789
const RealDate = Date

class OtherDate extends RealDate {
  constructor(...given: readonly unknown[]) {
    if (given.length === 0) super(RealDate.now() + ahead)
    else super(...(given as ConstructorParameters<typeof Date>)) // handed on as they came
  }

  static override now(): number {
    return RealDate.now() + ahead
  }
}

globalThis.Date = OtherDate as DateConstructor // called without new nowhere
