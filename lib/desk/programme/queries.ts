import { and, eq } from 'drizzle-orm';
import { hrDatabase } from '@/db/desk/client';
import { programmes } from '@/db/desk/schema/programme';
import type { HalfYear } from '@/lib/shared/half-year';
import type { OrganizationId } from '@/lib/shared/ids';
import { type Programme, purposes } from './rules';

/** The organization's own programme of a half-year, if it has made one. */
export async function findProgramme(
  organizationId: OrganizationId,
  halfYear: HalfYear,
): Promise<Programme | null> {
  const [row] = await hrDatabase()
    .select({
      purposes: programmes.purposes,
      layers: programmes.layers,
      workingTime: programmes.workingTime,
      briefingOn: programmes.briefingOn,
      trainingOn: programmes.trainingOn,
      followUpOn: programmes.followUpOn,
      note: programmes.note,
    })
    .from(programmes)
    .where(and(eq(programmes.organizationId, organizationId), eq(programmes.halfYear, halfYear)));
  return row ? { ...row, purposes: purposes.filter((purpose) => row.purposes.includes(purpose)) } : null;
}
