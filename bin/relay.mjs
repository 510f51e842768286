// The built-in relay of a laptop: TURN over UDP on the loopback address, for the demo only. Production uses coturn (docs/coturn.md).
import { createHmac, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import NodeTurn from 'node-turn';
import { freeRelayPort } from './relay/port.mjs';

const host = '127.0.0.1';

if (process.env.MICHISUJI_MODE !== 'demo') {
  console.error('the built-in relay runs in demo mode only');
  process.exit(1);
}

const { values } = parseArgs({ options: { folder: { type: 'string' } } });
const file = path.join(values.folder ?? process.env.MICHISUJI_DATA ?? '.data', 'relay.json');

/** A relay that comes back is found where it was, with the secret that it had. */
const known = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
const secret = known?.secret ?? randomBytes(32).toString('base64url');
const port = await freeRelayPort(host, Number(known?.urls?.[0]?.match(/:(\d+)\?/)?.[1] ?? 0));

/** The password of a name of the form `expiry:random` that has not expired; what coturn's `use-auth-secret` does. */
function passwordOf(name) {
  const until = Number(String(name).split(':')[0]);
  if (!(until * 1000 > Date.now())) return undefined;
  return createHmac('sha1', secret).update(String(name)).digest('base64');
}

const relay = new NodeTurn({
  listeningIps: [host],
  listeningPort: port,
  relayIps: [host],
  minPort: 21_000,
  maxPort: 31_999,
  authMech: 'long-term',
  realm: 'localhost',
  log: () => {},
});
// The constructor copies what it is given, so names that are made later would not be found.
relay.authentification.credentials = new Proxy({}, { get: (_, name) => passwordOf(name) });
relay.start();
await once(relay.network.sockets[0], 'listening');
writeFileSync(file, JSON.stringify({ urls: [`turn:${host}:${port}?transport=udp`], secret }), {
  mode: 0o600,
});
console.log(`relay ${port}`);

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(0));
