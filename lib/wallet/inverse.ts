/**
 * The number that r times is 1 modulo n (Lehmer's form of extended Euclid: some 25 bits a turn). Throws when `r` shares a factor with `n`.
 */
export function inverse(r: bigint, n: bigint): bigint {
  let [a, b, x, y] = [n, r % n, 0n, 1n];
  while (b) {
    const [A, B, C, D] = steps(a, b);
    [a, b, x, y] = [A * a + B * b, C * a + D * b, A * x + B * y, C * x + D * y];
  }
  if (a !== 1n) throw new Error('blind-rsa: no inverse');
  return ((x % n) + n) % n;
}

/** As many steps of Euclid as the first 52 bits tell for certain, in one matrix; at least one. Its rows stay below half of them. */
function steps(a: bigint, b: bigint): [bigint, bigint, bigint, bigint] {
  const rest = BigInt(Math.max(0, 4 * a.toString(16).length - 52));
  let [p, q, A, B, C, D] = [Number(a >> rest), Number(b >> rest), 1, 0, 0, 1];
  while (q + C > 0 && q + D > 0) {
    const t = Math.floor((p + A) / (q + C));
    if (t !== Math.floor((p + B) / (q + D))) break;
    [p, q, A, B, C, D] = [q, p - t * q, C, D, A - t * C, B - t * D];
  }
  return B === 0 ? [0n, 1n, 1n, -(a / b)] : [BigInt(A), BigInt(B), BigInt(C), BigInt(D)];
}
