/**
 * Canonical JSON (the part of RFC 8785 that the product needs): keys sorted by code unit, no white space, numbers and strings as
 * ECMAScript writes them. The same value always gives the same bytes, so that a hash of it can be checked by anybody.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value !== null && typeof value === 'object') return `{${entries(value).join(',')}}`;
  return JSON.stringify(value);
}

function entries(object: object): string[] {
  return Object.entries(object)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${JSON.stringify(key)}:${canonicalJson(value)}`);
}
