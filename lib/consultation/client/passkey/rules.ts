/** Passkeys of one account: a phone, a computer, a key, and some to spare. */
export const mostPasskeys = 5;

export type PasskeyRefusal = 'unfit' | 'known' | 'enough';
