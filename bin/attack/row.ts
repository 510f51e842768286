import type { World } from './world';

/** What an attack found out, against its pass mark. */
export type Finding = { tried: string; n: number; result: string; passMark: string; pass: boolean };

/** The same attack on a naive design, or with one defence switched off. It must succeed there: else the attack is a blunt one. */
export type Control = { against: string; result: string; broken: boolean };

/** `quick`: fewer rounds, the same questions. */
export type Depth = { quick: boolean };

/** An attack. `world` says whether it needs the scratch platform; the others attack rules and figures alone. */
export type Attack =
  | {
      id: string;
      world: false;
      attack(depth: Depth): Promise<Finding>;
      control(depth: Depth): Promise<Control>;
    }
  | {
      id: string;
      world: true;
      attack(world: World, depth: Depth): Promise<Finding>;
      control(world: World, depth: Depth): Promise<Control>;
    };

export type Row = {
  id: string;
  tried: string;
  n: number;
  result: string;
  pass_mark: string;
  pass: boolean;
  control: string;
  control_broken: boolean;
};

/** A row passes when the attack failed on the product and succeeded on its control. */
export const rowOf = (id: string, finding: Finding, control: Control): Row => ({
  id,
  tried: finding.tried,
  n: finding.n,
  result: finding.result,
  pass_mark: finding.passMark,
  pass: finding.pass && control.broken,
  control: `${control.against}: ${control.result}`,
  control_broken: control.broken,
});

/** The row of an attack that could not be carried out: that proves nothing, so it does not pass. */
export const brokenRow = (id: string, error: unknown): Row => ({
  id,
  tried: 'could not be carried out',
  n: 0,
  result: error instanceof Error ? (error.message.split('\n')[0] ?? error.name) : 'unknown',
  pass_mark: 'carried out',
  pass: false,
  control: 'not reached',
  control_broken: false,
});

export const percent = (share: number, digits = 1): string => `${(100 * share).toFixed(digits)} %`;
