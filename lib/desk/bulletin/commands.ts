import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { renameSync, writeFileSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { operatorDatabase } from '@/db/desk/client';
import { bulletins } from '@/db/desk/schema/bulletin';
import { bulletinFile } from '@/lib/keys/bulletin-file';
import { hasKey, privateKey, writeKey } from '@/lib/keys/directory';
import type { Bulletin, SignedBulletin } from '@/lib/shared/bulletin';
import { dayIn } from '@/lib/shared/calendar';
import { canonicalJson } from '@/lib/shared/canonical';
import { appendAudit } from '../audit/commands';
import { findBulletin, readTables } from './queries';
import { composeBulletin, saysTheSame } from './rules';

type Transaction = Parameters<Parameters<ReturnType<typeof operatorDatabase>['transaction']>[0]>[0];

/**
 * Publishes the bulletin: composed from the tables, signed with Ed25519, kept as a new version and written to the file that everybody
 * reads, in one piece. Returns the version. Two at once publish one after the other. `actor` is the operator who does it, for the audit
 * log; without one it is the installation or the nightly job.
 */
export function publishBulletin(now: Date, actor?: string): Promise<number> {
  return operatorDatabase().transaction(async (tx) => {
    const bulletin = await composeNext(tx, now);
    return issue(tx, bulletin, now, actor);
  });
}

/** The daily issue: a new version only where something has changed since the last one. True when there was. */
export function refreshBulletin(now: Date): Promise<boolean> {
  return operatorDatabase().transaction(async (tx) => {
    const bulletin = await composeNext(tx, now);
    const latest = await findBulletin(tx);
    if (!latest || saysTheSame(latest.bulletin, bulletin)) return false;
    await issue(tx, bulletin, now);
    return true;
  });
}

async function composeNext(tx: Transaction, now: Date): Promise<Bulletin> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('bulletins'))`);
  return composeBulletin(await readTables(tx), dayIn(now));
}

async function issue(tx: Transaction, bulletin: Bulletin, now: Date, actor?: string): Promise<number> {
  const signed = signText(canonicalJson(bulletin));
  await tx.insert(bulletins).values({ version: bulletin.version, ...signed });
  if (actor) await appendAudit(tx, publication(actor, bulletin.version, signed.hash), now);
  writeInOnePiece(bulletinFile(), JSON.stringify(signed));
  return bulletin.version;
}

const publication = (actor: string, version: number, hash: string) => ({
  actor,
  action: 'bulletin_published',
  subject: String(version),
  detail: { hash },
});

function signText(text: string): SignedBulletin {
  ensureSigningKey();
  const bytes = Buffer.from(text, 'utf8');
  const signature = sign(null, bytes, privateKey('desk', 'bulletin.pem')).toString('base64');
  return { text, hash: createHash('sha256').update(bytes).digest('hex'), signature };
}

/** The private half stays with the desk; every process reads the public one. */
function ensureSigningKey(): void {
  if (hasKey('desk', 'bulletin.pem') && hasKey('public', 'bulletin')) return;
  const pair = generateKeyPairSync('ed25519', {
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  writeKey('desk', 'bulletin.pem', pair.privateKey);
  writeKey('public', 'bulletin', pair.publicKey);
}

function writeInOnePiece(file: string, content: string): void {
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  writeFileSync(draft, content, { mode: 0o644 });
  renameSync(draft, file);
}
