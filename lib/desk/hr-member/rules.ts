import { accepted, type Result, refused } from '@/lib/shared/result';

export type AddressRefusal = 'address_outside';

/** Whether an address may open the organization's HR screens: only at a domain of the organization, so that a slip of a key invites no stranger. */
export function decideAddress(email: string, mailDomains: readonly string[]): Result<null, AddressRefusal> {
  const host = email.slice(email.lastIndexOf('@') + 1);
  const known = mailDomains.some((domain) => host === domain || host.endsWith(`.${domain}`));
  return known ? accepted(null) : refused('address_outside');
}
