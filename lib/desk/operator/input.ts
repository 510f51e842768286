import type { z } from 'zod';
import { hrMemberInput } from '../hr-member/input';

/** An operator as they are typed: a name and an address, in the same form as a member of HR. */
export const operatorInput = hrMemberInput;
export type OperatorInput = z.infer<typeof operatorInput>;
