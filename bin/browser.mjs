// A Chromium for the stories: the first that starts of those named, Playwright's own, the system's, a download, a package.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Refusal, root } from './prepare.mjs';

const minute = 60_000;

/** Returns the path of a browser that starts, or null where Playwright's own does. Installs one when there is none. */
export async function findBrowser(log) {
  for (const way of [named, playwrights, systems, downloaded, packaged]) {
    for (const candidate of await way(log)) if (await starts(candidate)) return finish(candidate, log);
  }
  throw new Refusal(
    'Chromium が見つからず、入れることもできませんでした。CHROMIUM_PATH に実行ファイルの場所を入れてください。',
    'No Chromium was found and none could be installed. Please set CHROMIUM_PATH to the path of one.',
  );
}

const named = () => [process.env.CHROMIUM_PATH].filter(Boolean);
const playwrights = () => [null];

function systems() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const applications = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
  return [
    ...names.flatMap((name) => folders.map((folder) => path.join(folder, name))),
    ...applications,
  ].filter(existsSync);
}

function downloaded(log) {
  log('fetching a browser (three minutes at most)');
  const cli = path.join(root, 'node_modules', 'playwright', 'cli.js');
  const done = spawnSync(process.execPath, [cli, 'install', '--only-shell', 'chromium'], {
    cwd: root,
    stdio: 'ignore',
    timeout: 3 * minute,
  });
  return done.status === 0 ? [null] : [];
}

function packaged(log) {
  const wanted = ['chromium', 'fonts-noto-cjk'];
  return installPackages(wanted, log) ? systems() : [];
}

/** Only as root on a system with apt; false where that cannot be. */
function installPackages(names, log) {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0)
    return false;
  log(`installing ${names.join(' and ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) =>
    spawnSync('apt-get', args, { env, stdio: 'ignore', timeout: 5 * minute }).status === 0;
  apt('update');
  return apt('install', '-y', '--no-install-recommends', ...names);
}

async function starts(candidate) {
  const { chromium } = await import('@playwright/test');
  try {
    const browser = await chromium.launch({
      timeout: minute,
      ...(candidate && { executablePath: candidate }),
    });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

/** Japanese without a font for it is boxes: widths and pictures would be wrong. */
function finish(candidate, log) {
  const fonts = spawnSync('fc-list', [':lang=ja', 'family'], { encoding: 'utf8' });
  const lacking = process.platform === 'linux' && fonts.status === 0 && fonts.stdout.trim() === '';
  if (lacking && !installPackages(['fonts-noto-cjk'], log))
    log('no Japanese font is installed: text shows as boxes');
  return candidate;
}
