import type { Wing } from '@/lib/env';

/** Login roles of each wing. Tables belong to `<wing>_owner`, which cannot log in. What a role may do stands in the wing's roles.sql. */
export const duties = {
  desk: ['desk_identity', 'desk_employee', 'desk_hr', 'desk_operator', 'desk_worker'],
  consultation: [
    'consultation_identity',
    'consultation_client',
    'consultation_consultant',
    'consultation_operator',
    'consultation_worker',
  ],
  report: ['report_ballot', 'report_operator', 'report_hr_reader', 'report_worker'],
} as const satisfies Record<Wing, readonly string[]>;

export const wings = ['desk', 'consultation', 'report'] as const satisfies readonly Wing[];
export const ownerOf = (wing: Wing): string => `${wing}_owner`;
