import type { Layout } from '../../../../src-main/domain/committee/layout.ts'
import { useSettings } from '../use-settings.ts'

/** The committee's layout as the window has it, and a function that sets some of it; saved in a moment. */
export function useLayout(): readonly [Layout, (some: Partial<Layout>) => void] {
  const [{ layout }, set] = useSettings()
  return [layout, (some) => set({ layout: { ...layout, ...some } })]
}
