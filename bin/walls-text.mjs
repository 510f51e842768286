// Walls that an import does not show: names, clocks, randomness, the environment, SQL.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const tests = /\.test\.tsx?$|(^|\/)test-[^/]+$/;
const product =
  /^(app|components|lib)\/|^proxy\.ts$|^bin\/worker\.ts$|^db\/[^/]+\/[^/]+\.ts$|^db\/(columns|connect|tables|roles)\.ts$/;
const clockOfSql =
  /\b(now|clock_timestamp|statement_timestamp|transaction_timestamp|timeofday)\s*\(|\b(current_timestamp|current_date|current_time|localtimestamp|localtime)\b/i;

/** `files`: where it counts; `except`: where not; `forbid`: what a line must not hold, comments aside; without it, the name itself is the breach. */
export const textRules = [
  {
    name: 'closed-vocabulary',
    files: /^lib\/(desk|consultation|report)\//,
    except: /\/[^/]+\/(rules|input|queries|commands|copy|view)\.ts$|\.test\.ts$|\/test-[^/]+\.ts$/,
  },
  {
    name: 'says-what-it-is',
    files:
      /(^|\/)(utils?|helpers?|misc|common|types?|constants?|services?|hooks?)(\/|\.[cm]?[jt]sx?$)|^(lib|components|db)\/(.+\/)?index\.tsx?$/,
  },
  // Imports that dependency-cruiser does not see: in the place of a type, or of a name made at run time.
  {
    name: 'imports-in-sight',
    files: /^(app|components|lib|db)\/|^proxy\.ts$/,
    forbid:
      /\bimport\(\s*['"][^'"]+['"]\s*\)\s*[.[]\s*(?!then\b)|\btypeof import\(|\bimport\(\s*[^'"\s]|\brequire\(/,
  },
  // What pages and browsers load may name the answers of commands and queries, never pull their code in.
  {
    name: 'copy-takes-types-only',
    files: /^lib\/.+\/(copy|input|view)\.ts$/,
    whole: true,
    forbid: /import\s+(?!type\b)[^;]*?from\s+'[^']*\/(commands|queries)'/,
  },
  {
    name: 'rules-read-no-clock',
    files: /(^|\/)rules\.ts$|^lib\/shared\//,
    except: tests,
    forbid: /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b/,
  },
  {
    name: 'rules-draw-no-lot',
    files: /(^|\/)rules\.ts$|^lib\/shared\//,
    except: tests,
    forbid: /\bMath\.random\b|\b(randomBytes|randomUUID|randomInt|getRandomValues)\b/,
  },
  {
    name: 'one-clock',
    files: /^(app|lib)\//,
    except: new RegExp(`^lib/env\\.ts$|^lib/wallet/|${tests.source}`),
    forbid: /\bDate\.now\(|\bnew Date\(\s*\)/,
  },
  {
    name: 'one-reader-of-the-environment',
    files: product,
    except: new RegExp(`^lib/env\\.ts$|${tests.source}`),
    forbid: /\bprocess\.env\b|\bprocess\[/,
  },
  { name: 'sql-has-no-clock', files: /^db\/[^/]+\/(migrations\/[^/]+|roles)\.sql$/, forbid: clockOfSql },
  { name: 'columns-have-no-clock', files: /^db\/.+\.ts$/, forbid: /\.defaultNow\(|\.\$onUpdate/ },
  {
    name: 'templates-have-no-clock',
    files: /^(lib|db|app|bin)\/.+\.ts$/,
    except: tests,
    templates: true,
    forbid: clockOfSql,
  },
];

/** Breaches of the rules above in a tree: over the modules that were read and the SQL beside them. */
export function textBreaches(base, modules) {
  const files = [...modules, ...sqlFiles(base)];
  return textRules.flatMap((rule) =>
    files
      .filter((file) => rule.files.test(file) && !rule.except?.test(file))
      .flatMap((file) => breachesOf(rule, base, file)),
  );
}

function breachesOf(rule, base, file) {
  if (!rule.forbid) return [{ rule: rule.name, file, what: 'has a name outside the house' }];
  const text = readFileSync(path.join(base, file), 'utf8');
  const lines = withoutComments(text);
  const pieces = rule.templates ? sqlTemplates(text) : rule.whole ? [lines.join('\n')] : lines;
  const held = pieces.map((piece) => rule.forbid.exec(piece)?.[0]).filter(Boolean);
  return held.map((word) => ({ rule: rule.name, file, what: `says ${word.replace(/\s+/g, ' ')}` }));
}

/** Lines without whole-line comments and without what follows a comment sign after a space. */
const withoutComments = (text) =>
  text
    .split('\n')
    .filter((line) => !/^\s*(\/\/|\/?\*|--)/.test(line))
    .map((line) => line.replace(/\s(\/\/|--)\s.*$/, ''));

/** What stands in sql`…` and in strings given to .unsafe(`…`). */
const sqlTemplates = (text) =>
  [...text.matchAll(/(?:\b(?:sql|tx|admin)(?:<[^`]*?>)?|\.unsafe\(\s*)`([^`]*)`/g)].map(([, body = '']) =>
    body.replace(/\$\{[^}]*\}/g, ''),
  );

function sqlFiles(base) {
  const folder = path.join(base, 'db');
  return readdirSync(folder, { recursive: true })
    .map((name) => path.join('db', String(name)).replaceAll(path.sep, '/'))
    .filter((name) => name.endsWith('.sql'));
}
