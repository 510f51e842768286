/** A whole number, uniform in 0 … below − 1, from a cryptographic source. It is handed in, so that rules read no randomness. */
export type RandomInt = (below: number) => number;

/** A positive fraction in whole numbers: ε is never a decimal on the way to a draw. */
export type Ratio = { over: number; under: number };

/**
 * One draw of the integer discrete Laplace distribution, P(x) ∝ e^(−ε|x|), exact: only comparisons of whole numbers, no logarithm and
 * no rounding that would leave a trace in the last digits. Source: Canonne, Kamath, Steinke, "The Discrete Gaussian for Differential
 * Privacy" (2020), algorithms 1 and 2.
 */
export function discreteLaplace(epsilon: Ratio, random: RandomInt): number {
  for (;;) {
    const size = geometric(epsilon, random);
    const negative = random(2) === 1;
    if (size > 0) return negative ? -size : size;
    if (!negative) return 0; // zero has one sign only, so its second one is drawn again
  }
}

/** P(y) ∝ e^(−εy) for y = 0, 1, 2 … */
function geometric({ over, under }: Ratio, random: RandomInt): number {
  const rest = restBelow(under, random);
  let turns = 0;
  while (happensExp(1, 1, random)) turns += 1;
  const fine = rest + under * turns;
  return (fine - (fine % over)) / over; // a division without remainder
}

/** P(u) ∝ e^(−u/under) for u = 0 … under − 1. */
function restBelow(under: number, random: RandomInt): number {
  for (;;) {
    const rest = random(under);
    if (happensExp(rest, under, random)) return rest;
  }
}

/** True with probability e^(−over/under), for over ≤ under: von Neumann's way, with coins of whole numbers. */
function happensExp(over: number, under: number, random: RandomInt): boolean {
  let tosses = 1;
  while (random(under * tosses) < over) tosses += 1;
  return tosses % 2 === 1;
}

export function times(a: Ratio, b: Ratio): Ratio {
  const [over, under] = [a.over * b.over, a.under * b.under];
  const common = greatestCommonDivisor(over, under);
  return { over: over / common, under: under / common };
}

const greatestCommonDivisor = (a: number, b: number): number =>
  b === 0 ? a : greatestCommonDivisor(b, a % b);

/** As a decimal, for intervals and for the ledger: after the draw, never before it. */
export const decimal = ({ over, under }: Ratio): number => over / under;

/** Variance of one draw, 2e^(−ε) / (1 − e^(−ε))². */
export function noiseVariance(epsilon: Ratio): number {
  const decay = Math.exp(-decimal(epsilon));
  return (2 * decay) / (1 - decay) ** 2;
}
