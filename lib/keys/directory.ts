import { createPrivateKey, createPublicKey, type KeyObject, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dataPath } from '@/lib/env';
import { inTurn, renewFiles } from './renewal';

/**
 * Private keys live in files outside every database: one folder a wing, files readable by their owner only. Each wing reads its
 * own folder; `public` holds the public halves that may be handed on. A KMS would stand behind the same functions.
 */
export type KeyFolder =
  | 'desk'
  | 'consultation'
  | 'report'
  | 'public'
  | 'sessions'
  | 'database'
  | 'notes'
  | 'sign-in';

export const keyPath = (folder: KeyFolder, name: string): string =>
  dataPath('keys', folder, name.replace(/[^A-Za-z0-9_.-]/g, '_'));

export const hasKey = (folder: KeyFolder, name: string): boolean => existsSync(keyPath(folder, name));

export function writeKey(folder: KeyFolder, name: string, content: string | Buffer): void {
  const file = keyPath(folder, name);
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  writeFileSync(draft, content, { mode: 0o600 });
  chmodSync(draft, 0o600);
  renameSync(draft, file);
}

export const readKey = (folder: KeyFolder, name: string): Buffer => readFileSync(keyPath(folder, name));

/** Destroys a key. Waits its turn, so that a key that is just being written again does not come back. */
export function destroyKey(folder: KeyFolder, name: string): void {
  const file = keyPath(folder, name);
  if (existsSync(file)) inTurn(path.dirname(file), () => rmSync(file, { force: true }));
}

/** Writes every key of a folder again in random order, so that the files' times and places say nothing about their owners. */
export const renewKeys = (folder: KeyFolder): number => renewFiles(dataPath('keys', folder));

/** 32 random bytes in base64url, made at the first call and kept. */
export function ensureSecret(folder: KeyFolder, name: string): string {
  if (!hasKey(folder, name)) writeKey(folder, name, randomBytes(32).toString('base64url'));
  return readKey(folder, name).toString('utf8');
}

const privateKeys = new Map<string, KeyObject>();

/** A private key as an OpenSSL handle, read once per process. */
export function privateKey(folder: KeyFolder, name: string): KeyObject {
  const file = keyPath(folder, name);
  const known = privateKeys.get(file) ?? createPrivateKey(readFileSync(file));
  privateKeys.set(file, known);
  return known;
}

export const publicKey = (folder: KeyFolder, name: string): KeyObject =>
  createPublicKey(readKey(folder, name));
