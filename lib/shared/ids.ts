declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type EmployeeId = Branded<'EmployeeId'>;
export type OrganizationId = Branded<'OrganizationId'>;
export type HrMemberId = Branded<'HrMemberId'>;
export type OperatorId = Branded<'OperatorId'>;
export type ClientId = Branded<'ClientId'>;
export type ConsultantId = Branded<'ConsultantId'>;
export type BookingId = Branded<'BookingId'>;
export type WaitId = Branded<'WaitId'>;
export type OfferId = Branded<'OfferId'>;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The only mint of ids. Ids are random UUIDs, never time-ordered; anything else is null, so that a mistyped URL finds nothing. */
function mint<Id extends string>(text: unknown): Id | null {
  return typeof text === 'string' && uuid.test(text) ? (text as Id) : null;
}

export const employeeId = (text: unknown) => mint<EmployeeId>(text);
export const organizationId = (text: unknown) => mint<OrganizationId>(text);
export const hrMemberId = (text: unknown) => mint<HrMemberId>(text);
export const operatorId = (text: unknown) => mint<OperatorId>(text);
export const clientId = (text: unknown) => mint<ClientId>(text);
export const consultantId = (text: unknown) => mint<ConsultantId>(text);
export const bookingId = (text: unknown) => mint<BookingId>(text);
export const waitId = (text: unknown) => mint<WaitId>(text);
export const offerId = (text: unknown) => mint<OfferId>(text);
