import type { Locator, Page } from '@playwright/test'

/** How the secretary works: with the mouse, or without ever touching it. */
export interface Hand {
  readonly name: 'mouse' | 'keyboard'
  /** Presses a button, a link, a tab. */
  press(target: Locator): Promise<void>
  /** Puts a text in a line, in place of what stands there. */
  fill(field: Locator, text: string): Promise<void>
  /** Writes in a text, at its end. */
  write(text: Locator, words: string): Promise<void>
  /** Chooses one of a group of choices. */
  choose(choice: Locator): Promise<void>
}

export function mouse(window: Page): Hand {
  return {
    name: 'mouse',
    press: (target) => target.click(),
    fill: async (field, text) => {
      await field.click()
      await field.fill(text)
    },
    write: async (text, words) => {
      await text.click()
      await window.keyboard.type(words)
    },
    choose: (choice) => choice.click(),
  }
}

export function keyboard(window: Page): Hand {
  return {
    name: 'keyboard',
    press: (target) => target.press('Enter'),
    fill: async (field, text) => {
      await field.focus()
      await window.keyboard.press('Control+a')
      await window.keyboard.type(text)
    },
    write: async (text, words) => {
      await text.focus()
      await window.keyboard.type(words)
    },
    choose: async (choice) => {
      await choice.focus()
      await window.keyboard.press('Space')
    },
  }
}
