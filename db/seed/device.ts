import { signHeldTokens } from '@/lib/consultation/held/commands';
import { signTickets } from '@/lib/desk/ticket/commands';
import { readBulletin } from '@/lib/keys/bulletin-file';
import { castBallot } from '@/lib/report/ballot/commands';
import type { ClientId, EmployeeId } from '@/lib/shared/ids';
import { accepted, type Result, refused } from '@/lib/shared/result';
import type { Device } from '@/lib/wallet/device';
import { memoryStore } from '@/lib/wallet/store';
import type { Transport } from '@/lib/wallet/transport';

export type Clock = { now: Date };

/** A phone of the demo: the product's wallet with a store in memory and functions in place of HTTP. Only the phone knows both sides. */
export type Pocket = { employee: EmployeeId; client: ClientId | null; clock: Clock; device: Device };

export function pocketOf(employee: EmployeeId, clock: Clock): Pocket {
  const owner: { client: ClientId | null } = { client: null };
  return Object.assign(owner, {
    employee,
    clock,
    device: { store: memoryStore(), transport: wired(employee, owner, clock) },
  });
}

const wired = (employee: EmployeeId, owner: { client: ClientId | null }, clock: Clock): Transport => ({
  bulletin: async () => accepted(readBulletin()),
  collect: (keyId, blinded) => signed(signTickets(employee, keyId, blinded.map(bytes), clock.now)),
  signHeld: async (keyId, blinded) =>
    owner.client
      ? signed(signHeldTokens(owner.client, keyId, blinded.map(bytes), clock.now))
      : refused('no_account'),
  cast: (ballot) => castBallot(ballot, clock.now),
});

async function signed(answer: Promise<Result<Buffer[], string>>): Promise<Result<string[], string>> {
  const result = await answer;
  return result.ok ? accepted(result.value.map((signature) => signature.toString('base64url'))) : result;
}

const bytes = (text: string): Buffer => Buffer.from(text, 'base64url');
