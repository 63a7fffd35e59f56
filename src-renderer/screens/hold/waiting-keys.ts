import { isForDialog } from '../../widgets/use-keys.ts'
import { pressAgain } from './press-again.ts'

const modifiers = ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock']

/**
 * The keys that come while a change is on its way. They are meant for the screen as it is behind the change, and are pressed there
 * in their order.
 */
export class WaitingKeys {
  private under = 0
  private pressing = false
  private waiting: KeyboardEvent[] = []

  /** Keeps a key that comes too early. */
  readonly hear = (event: KeyboardEvent): void => {
    const early = this.under > 0 || this.pressing || this.waiting.length > 0
    // What is pressed by the program itself is not.
    if (!early || !event.isTrusted || modifiers.includes(event.key) || isForDialog(event.target)) return
    event.preventDefault()
    event.stopImmediatePropagation()
    this.waiting.push(event)
  }

  /** Lets the keys wait for a change, and for what is done at once with its answer. */
  async behind<T>(change: Promise<T>): Promise<T> {
    this.under += 1
    try {
      return await change
    } finally {
      this.under -= 1
      setTimeout(() => void this.press())
    }
  }

  /** Gives up what waits: the screen it was meant for did not come. */
  drop(): void {
    this.waiting = []
  }

  private async press(): Promise<void> {
    if (this.pressing) return
    this.pressing = true
    while (this.under === 0) {
      const next = this.waiting.shift()
      if (next === undefined) break
      pressAgain(next)
      // The screen has answered it then.
      await new Promise((done) => setTimeout(done))
    }
    this.pressing = false
  }
}
