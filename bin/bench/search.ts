import { eq } from 'drizzle-orm';
import { clientDatabase } from '@/db/consultation/client';
import { consultants } from '@/db/consultation/schema';
import { listOpenings } from '@/lib/consultation/availability/queries';
import { recommend, soonest } from '@/lib/consultation/matching/queries';
import type { ClientId, ConsultantId } from '@/lib/shared/ids';
import { type Contest, contest } from './measure';
import { asAdmin, type Bench, benchNow, countStatements, someClients, someConsultants } from './world';

const mostStatements = 3;

/** Finding a time: at one consultant, the three recommendations, and the soonest over everybody. */
export async function search({ set, admin }: Bench) {
  const { client, consultant } = await asAdmin(admin.consultation, firstPair);
  const calls: Record<string, () => Promise<unknown>> = {
    'openings of a consultant': () => listOpenings(client, consultant, benchNow),
    'three recommendations': () => recommend(client, benchNow),
    'anyone, soon': () => soonest(client, benchNow),
  };
  const rows = [];
  const facts = [];
  for (const [op, product] of Object.entries(calls)) {
    const statements = await countStatements('consultation', 'consultation_client', product);
    const expected = `≤ ${mostStatements}`;
    facts.push({
      fact: `statements: ${op}`,
      value: statements,
      expected,
      pass: statements <= mostStatements,
    });
    rows.push(await contest(set, { op, product, statements, ...oneRow(consultant) }));
  }
  return { rows, facts };
}

/** The yardstick Q1: one row by its primary key through the product's own pool. */
export const oneRow = (consultant: ConsultantId): Pick<Contest, 'yardstick' | 'base' | 'gate'> => ({
  yardstick: 'one-row read',
  gate: null,
  base: () =>
    clientDatabase()
      .select({ name: consultants.displayName })
      .from(consultants)
      .where(eq(consultants.id, consultant)),
});

async function firstPair(
  sql: Parameters<typeof someClients>[0],
): Promise<{ client: ClientId; consultant: ConsultantId }> {
  const [client] = await someClients(sql, 1);
  const [consultant] = await someConsultants(sql, 1);
  if (!client || !consultant) throw new Error('the set is empty');
  return { client, consultant };
}
