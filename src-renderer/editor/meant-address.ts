import { linkTarget } from '../../src-main/domain/rich-text/link-target.ts'

const mail = /^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/
const site = /^[\p{L}\d-]+(\.[\p{L}\d-]+)+([/?#]\S*)?$/u

/** The address that is meant by what is written: "www.nordvig.dk" and "jens@nordvig.dk" without their scheme too; null where it is none. */
export function meantAddress(written: string): string | null {
  const address = written.trim()
  if (linkTarget.test(address)) return address
  if (mail.test(address)) return `mailto:${address}`
  return site.test(address) ? `https://${address}` : null
}
