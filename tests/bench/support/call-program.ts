import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import type { ContractRouterClient } from '@orpc/contract'
import type { Contract } from '../../../src-main/contract/index.ts'
import { answersAsText } from '../../../src-main/contract/snapshot-as-text.ts'
import type { Program } from '../../support/program.ts'

/** The operations of a running program, called as its window calls them, but without a browser. */
export async function callProgram({ address }: Program): Promise<ContractRouterClient<Contract>> {
  const { origin } = new URL(address)
  const letIn = await fetch(address, { redirect: 'manual' })
  const [cookie = ''] = (letIn.headers.get('set-cookie') ?? '').split(';')
  return createORPCClient(
    new RPCLink({ url: `${origin}/rpc`, headers: { cookie, origin }, ...answersAsText }),
  )
}
