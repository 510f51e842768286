import { redirect } from 'next/navigation';
import { cache } from 'react';
import { type EmployeeId, employeeId, type OrganizationId, organizationId } from '@/lib/shared/ids';
import { auth } from './auth';
import { findEmployeeSession } from './queries';

/** An employee at the desk. The desk knows who; it never learns what for. */
export type EmployeeViewer = {
  employeeId: EmployeeId;
  organizationId: OrganizationId;
  organizationCode: string;
  poolCode: string | null;
};

export const currentEmployee = cache(async (): Promise<EmployeeViewer | null> => {
  const session = await auth();
  const id = employeeId(session?.user?.id);
  const row = id && (await findEmployeeSession(id));
  const organization = row && organizationId(row.organizationId);
  if (!id || !organization || row.version !== session?.version) return null;
  return {
    employeeId: id,
    organizationId: organization,
    organizationCode: row.organizationCode,
    poolCode: row.poolCode,
  };
});

export const requireEmployee = async (): Promise<EmployeeViewer> =>
  (await currentEmployee()) ?? redirect('/desk/sign-in');
