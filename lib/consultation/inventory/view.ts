import type { Block, Row } from './rules';

/** A block as the consultant of a session sees it, as long as it is shared. */
export type SharedBlock = { block: Block; rows: Row[] };
