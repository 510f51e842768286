import { and, eq, sql } from 'drizzle-orm';
import { identityDatabase } from '@/db/desk/client';
import { organizations } from '@/db/desk/schema/organization';
import { companySubjects, signInConnections } from '@/db/desk/schema/sign-in';
import { hasKey, readKey } from '@/lib/keys/directory';
import type { CompanyDoor } from './errand';
import type { CompanyPerson, Connection } from './protocol';

/** A person of a door: id and session version. */
export type DoorPerson = { id: string; version: number };

/** How a door of the desk's wing finds its people inside one organization. */
export type PeopleOfDoor = {
  byId: (id: string, organizationId: string) => Promise<DoorPerson | null>;
  byEmail: (email: string, organizationId: string) => Promise<DoorPerson | null>;
};

/** The organization whose people sign in with the company account, by the domain of an address; null where a code is mailed instead. */
export async function findCompanyOf(email: string): Promise<string | null> {
  const domain = email.slice(email.lastIndexOf('@') + 1);
  const [row] = await identityDatabase()
    .select({ id: organizations.id })
    .from(organizations)
    .innerJoin(signInConnections, eq(signInConnections.organizationId, organizations.id))
    .where(and(sql`${domain} = any(${organizations.mailDomains})`, eq(signInConnections.tried, true)));
  return row?.id ?? null;
}

/** The connection of an organization with its secret; null when there is none. `tried` says whether it is in use. */
export async function findConnection(
  organizationId: string,
): Promise<(Connection & { tried: boolean }) | null> {
  const [row] = await identityDatabase()
    .select()
    .from(signInConnections)
    .where(eq(signInConnections.organizationId, organizationId));
  if (!row || !hasKey('sign-in', organizationId)) return null;
  const secret = readKey('sign-in', organizationId).toString('utf8');
  const { issuer, clientId, tried } = row;
  return {
    issuer,
    clientId,
    secret,
    method: row.method === 'basic' ? 'basic' : 'post',
    algorithm: asAlgorithm(row.algorithm),
    tried,
  };
}

const asAlgorithm = (name: string): Connection['algorithm'] =>
  name === 'PS256' || name === 'ES256' || name === 'EdDSA' ? name : 'RS256';

/**
 * Who this is at a door: by the company's subject, else once by the address on the roster, which binds the subject to that person for good.
 * Null for everybody else: people come from the roster, never from a sign-in; an address that has passed to somebody with
 * another subject opens nothing.
 */
export async function findCompanyPerson(
  door: CompanyDoor,
  organizationId: string,
  { subject, email }: CompanyPerson,
  people: PeopleOfDoor,
): Promise<DoorPerson | null> {
  const bound = await findBound(door, organizationId, subject);
  if (bound) return people.byId(bound, organizationId);
  const person = email === null ? null : await people.byEmail(email, organizationId);
  if (!person) return null;
  const [fresh] = await identityDatabase()
    .insert(companySubjects)
    .values({ organizationId, door, subject, personId: person.id })
    .onConflictDoNothing()
    .returning({ id: companySubjects.personId });
  return fresh || (await findBound(door, organizationId, subject)) === person.id ? person : null;
}

async function findBound(door: CompanyDoor, organizationId: string, subject: string): Promise<string | null> {
  const [row] = await identityDatabase()
    .select({ id: companySubjects.personId })
    .from(companySubjects)
    .where(
      and(
        eq(companySubjects.organizationId, organizationId),
        eq(companySubjects.door, door),
        eq(companySubjects.subject, subject),
      ),
    );
  return row?.id ?? null;
}
