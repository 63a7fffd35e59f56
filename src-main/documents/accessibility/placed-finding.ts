import type { Finding } from '../../domain/finding.ts'
import { type Said, toldOf } from '../../domain/told/say.ts'
import type { PlacedBlock } from './placed-blocks.ts'

/** A fault where it stands: "Punkt 4, Sagsfremstilling: ...". */
export function placedFinding(
  { itemNumber, heading }: Pick<PlacedBlock, 'itemNumber' | 'heading'>,
  fault: Said,
  severity: Finding['severity'],
): Finding {
  const place = [itemNumber === null ? null : `Punkt ${itemNumber}`, heading].filter((part) => part !== null)
  return {
    rule: fault.code,
    severity,
    where: { itemNumber, heading },
    message: [...(place.length === 0 ? [] : [place.join(', ')]), fault.danish].join(': '),
    told: toldOf(fault),
  }
}
