/** Why a card may be opened: the exceptions from secrecy that every client is told of before the account. */
export const cardReasons = ['danger_to_life', 'danger_to_body', 'statute'] as const;
export type CardReason = (typeof cardReasons)[number];

/** The three holders. Any two of them open a card together. */
export const cardHolders = ['A', 'B', 'C'] as const;
export type CardHolder = (typeof cardHolders)[number];
export type CardPair = 'AB' | 'AC' | 'BC';

/** Three ciphertexts in base64url, one for each two holders. */
export type CardBoxes = Record<CardPair, string>;
