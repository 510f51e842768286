import type { Token } from '@/lib/shared/ballot';
import type { HalfYear } from '@/lib/shared/half-year';
import type { BallotKind } from '@/lib/shared/taxonomy';
import type { Root } from './secret';

/** A token with what the bulletin says about its key, so that the device can sort its tokens without asking anybody. */
export type KeptToken = Token & {
  kind: 'session' | 'voice' | 'held';
  ballot: BallotKind | null;
  period: HalfYear;
  acceptFrom: string;
  acceptUntil: string;
  spent: boolean;
};

/** All that the device keeps. It leaves the device as tokens and as a login secret, never as a whole. */
export type Wallet = {
  root: Root;
  /** False until the person has said that the recovery code is kept somewhere else. */
  codeKept: boolean;
  /** Public code of the own organization: hides consultants with a conflict, finds the own programmes. Sent to nobody. */
  organization: string;
  tokens: KeptToken[];
  /** Half-years for which the ballots have been given. */
  given: HalfYear[];
};

/** Where a wallet is kept. `change` reads and writes in one step, so that two tabs cannot undo each other. */
export type Store = {
  read(): Promise<Wallet | null>;
  change(next: (wallet: Wallet | null) => Wallet | null): Promise<void>;
};

/** A wallet in memory: for the seed and for tests. */
export function memoryStore(wallet: Wallet | null = null): Store {
  let kept = wallet;
  return {
    read: async () => kept,
    change: async (next) => {
      kept = next(kept);
    },
  };
}

const [databaseName, table, only] = ['yotei', 'kept', 1] as const;

/** The wallet of this browser, in IndexedDB. All doors share it, since they share an origin; servers never see it. */
export const deviceStore = (): Store => ({
  read: () => inTable<Wallet | null>('readonly', (kept, done) => onValue(kept, done)),
  change: (next) =>
    inTable<void>('readwrite', (kept, done) =>
      onValue(kept, (wallet) => {
        const changed = next(wallet);
        if (changed) kept.put(changed, only);
        else kept.delete(only);
        done();
      }),
    ),
});

function onValue(kept: IDBObjectStore, use: (wallet: Wallet | null) => void): void {
  const request = kept.get(only);
  request.onsuccess = () => use(request.result ?? null);
}

async function inTable<T>(
  mode: IDBTransactionMode,
  work: (kept: IDBObjectStore, done: (value: T) => void) => void,
): Promise<T> {
  const database = await open();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(table, mode, { durability: 'strict' });
      let answer: { value: T } | undefined;
      transaction.oncomplete = () => (answer ? resolve(answer.value) : reject(new Error('store: no answer')));
      transaction.onabort = () => reject(transaction.error ?? new Error('store: aborted'));
      work(transaction.objectStore(table), (value) => {
        answer = { value };
      });
    });
  } finally {
    database.close();
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(table);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('store: closed'));
  });
}
