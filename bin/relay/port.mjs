import { randomInt } from 'node:crypto';
import dgram from 'node:dgram';

/**
 * A UDP port that is free: the wanted one if it can be had, else one below the range from which systems hand out ports by themselves.
 */
export async function freeRelayPort(host, wanted) {
  if (wanted && (await isFree(host, wanted))) return wanted;
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const port = randomInt(20_000, 20_999);
    if (await isFree(host, port)) return port;
  }
  throw new Error('no UDP port is free');
}

function isFree(host, port) {
  const socket = dgram.createSocket('udp4');
  return new Promise((resolve) => {
    socket.once('error', () => resolve(false));
    socket.bind({ address: host, port, exclusive: true }, () => socket.close(() => resolve(true)));
  });
}
