import { env } from '@/lib/env';
import { type Result, refused } from '@/lib/shared/result';
import { findCompanyPerson, findConnection, type PeopleOfDoor } from './connection';
import { type CompanyDoor, handOver, keepErrand, takeErrand } from './errand';
import { leaveForCompany, returnFromCompany } from './protocol';
import { type TrialRefusal, tryCompany } from './trial';

/** Where a company's sign-in brings people back to: what is registered there as the redirect address. */
export const companyReturnAddress = (door: CompanyDoor): string =>
  new URL(`/${door}/sign-in/company/back`, env().PUBLIC_URL).toString();

const goTo = (address: string): Response =>
  new Response(null, { status: 303, headers: { Location: address } });
const problemPage = (door: CompanyDoor, problem: 'company' | 'unknown') =>
  goTo(`/${door}/sign-in?problem=${problem}`);

/** Sends the browser to the company; back to the sign-in page when the company does not answer. */
export async function leaveBy(door: CompanyDoor, organizationId: string): Promise<Response> {
  const connection = await findConnection(organizationId);
  const left =
    connection?.tried && (await leaveForCompany(connection, companyReturnAddress(door)).catch(() => null));
  if (!left) return problemPage(door, 'company');
  await keepErrand(door, { organizationId, ...left.errand });
  return goTo(left.url.toString());
}

/** Lets in whom the company has named; the sign-in page says why not. */
export async function comeBackBy(
  door: CompanyDoor,
  search: string,
  people: PeopleOfDoor,
  signIn: (handover: string) => Promise<Result<null, 'wrong_code'>>,
): Promise<Response> {
  const errand = await takeErrand(door);
  const connection = errand && (await findConnection(errand.organizationId));
  if (!errand || !connection?.tried) return problemPage(door, 'company');
  const named = await returnFromCompany(connection, errand, new URL(companyReturnAddress(door) + search));
  if (!named.ok) return problemPage(door, 'company');
  const person = await findCompanyPerson(door, errand.organizationId, named.value, people);
  if (!person) return problemPage(door, 'unknown');
  const entered = await signIn(await handOver(door, person));
  return entered.ok ? goTo(`/${door}`) : problemPage(door, 'company');
}

/** Tries an organization's connection from the operator's screen, in use or not. */
export async function tryConnection(
  organizationId: string,
): Promise<Result<null, TrialRefusal | 'not_connected'>> {
  const connection = await findConnection(organizationId);
  return connection ? tryCompany(connection, companyReturnAddress('desk')) : refused('not_connected');
}
