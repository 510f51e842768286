// Who may import whom (docs: README, "How to read the walls"). Default: forbidden. bin/walls.mjs runs these rules and proves on
// planted breaches that each of them notices. Type-only imports count like any other.
const wing = '(desk|consultation|report)';
const layers = '^(?:lib|components|db)';
const tests = '\\.test\\.tsx?$|(^|/)test-[^/]+$';
const packages = (...names) => `(^|/)node_modules/(${names.join('|')})/`;
const framework = packages('next', 'react', 'react-dom', 'next-auth', '@auth/core');

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** What a door must not reach, be it through however many files. */
const door = (name, unreachable) =>
  rule(
    `door-${name}`,
    `app/${name} reaches its own wing only`,
    { path: `^app/${name}/`, pathNot: tests },
    {
      path: unreachable,
      reachable: true,
    },
  );

module.exports = {
  forbidden: [
    rule(
      'resolved',
      'an import that leads nowhere would hide from every other rule',
      {},
      { couldNotResolve: true },
    ),
    rule('no-cycle', 'no cycles anywhere', {}, { circular: true }),

    rule(
      'wing-to-wing',
      'a wing never imports another wing, not even a type',
      { path: `${layers}/${wing}/` },
      { path: `${layers}/${wing}/`, pathNot: `${layers}/$1/` },
    ),
    ...['desk', 'consultation', 'report'].map((one) =>
      rule(
        `${one}-through-a-third`,
        'nor through a third file',
        { path: `${layers}/${one}/` },
        { path: `${layers}/(?!${one}/)${wing}/`, reachable: true },
      ),
    ),
    rule(
      'plumbing-knows-no-wing',
      'what every wing uses knows none of them',
      {
        path: '^(components/(ui|shell|chart|wallet)/|lib/(shared|keys|mail|outbox|transfer|pdf|words)/|lib/env\\.ts|db/(columns|connect|tables|roles)\\.ts)',
      },
      { path: `${layers}/${wing}/` },
    ),

    door('desk', `${layers}/(consultation|report)/`),
    door('client', `${layers}/(desk|report)/`),
    door('consultant', `${layers}/(desk|report)/|^lib/wallet/`),
    door('hr', `${layers}/consultation/|^lib/wallet/|^lib/report/(?!release/)`),
    door('operator', '^(lib|components)/consultation/(record|room)/|^lib/wallet/'),
    door('ballot', `${layers}/(desk|consultation)/|^lib/(wallet|identity)/`),
    door('bulletin', `${layers}/${wing}/|^lib/(wallet|identity)/`),
    door('transfer', `${layers}/${wing}/|^lib/(identity/(?!language|site)|keys/)`),
    rule(
      'site-is-outside',
      'the public pages know no wing, but how a release looks',
      { path: '^(app/\\(site\\)/|app/[^/]+$|proxy\\.ts$)' },
      { path: `${layers}/(desk|consultation)/|^lib/wallet/|^lib/report/(?!release/)`, reachable: true },
    ),
    rule(
      'door-to-door',
      'a door imports no file of another door',
      { path: '^app/(desk|client|consultant|hr|operator)/' },
      { path: '^app/.+/', pathNot: '^app/$1/' },
    ),
    rule(
      'own-identity',
      'a door asks its own guard only',
      { path: '^(?:app|lib/identity)/(desk|client|consultant|hr|operator)/' },
      {
        path: '^lib/identity/(desk|client|consultant|hr|operator)/',
        pathNot: '^lib/identity/$1/|/code-desk\\.ts$',
      },
    ),
    rule(
      'identity-of-the-desk',
      'a guard touches its own wing only',
      { path: '^lib/identity/(desk|hr|operator|company)/' },
      { path: `${layers}/(consultation|report)/`, reachable: true },
    ),
    rule(
      'identity-of-the-consultation',
      'a guard touches its own wing only',
      { path: '^lib/identity/(client|consultant)/' },
      { path: `${layers}/(desk|report)/`, reachable: true },
    ),

    rule(
      'only-queries-and-commands-touch-db',
      'only queries, commands and identity touch the database',
      {
        path: '^(app|components|lib|proxy\\.ts)',
        pathNot: `(^|/)(queries|commands)\\.ts$|^lib/identity/|^lib/outbox/|${tests}`,
      },
      { path: '^db/' },
    ),
    rule(
      'outbox-knows-the-shape',
      'plumbing knows the shape of its table, no pool',
      { path: '^lib/outbox/', pathNot: tests },
      {
        path: '^db/',
        pathNot: '^db/tables\\.ts$',
      },
    ),
    rule(
      'rules-are-pure',
      'rules import rules, shapes and what is shared; no database, no framework, no clock',
      { path: '(^|/)rules\\.ts$' },
      {
        pathNot:
          '^lib/shared/|^lib/[^/]+/.+/?(rules|view|input)\\.ts$|^(node:)?crypto$|(^|/)node_modules/csv-parse/',
      },
    ),
    rule(
      'copy-and-input-are-pure',
      'sentences and shapes know no table',
      { path: '^lib/.+/(copy|input|view)\\.ts$' },
      {
        path: `^db/|^app/|^components/|${framework}`,
      },
    ),
    rule(
      'wings-know-no-framework',
      'no next, react or next-auth inside wings',
      {
        path: `^lib/(${wing.slice(1, -1)}|wallet|shared|keys|mail|outbox|pdf)/`,
      },
      { path: framework },
    ),
    rule(
      'ui-is-domain-free',
      'parts of the interface know no domain',
      { path: '^components/(ui|chart)/' },
      {
        path: '^(app|db|lib)/|^components/',
        pathNot: '^components/(ui|chart)/|^lib/shared/(calendar|form|language|result|share)\\.ts$',
      },
    ),
    rule(
      'wallet-stands-alone',
      'the courier imports what is shared and itself',
      { path: '^lib/wallet/', pathNot: tests },
      {
        pathNot: '^lib/(shared|wallet)/',
      },
    ),
    rule(
      'shared-imports-nothing',
      'shared is pure',
      { path: '^lib/shared/', pathNot: tests },
      {
        pathNot: `^lib/shared/|${packages('zod')}|^(node:)?crypto$`,
      },
    ),
    rule(
      'downwards',
      'lib never imports pages or parts, parts never import pages',
      { path: '^(lib|db|components)/' },
      {
        path: '^app/',
      },
    ),
    rule(
      'lib-below-components',
      'lib never imports parts of the interface',
      { path: '^(lib|db)/' },
      { path: '^components/' },
    ),
    rule(
      'no-test-in-the-product',
      'the product imports no test',
      { path: '^(app|components|lib|db|bin|proxy\\.ts)', pathNot: tests },
      { path: tests },
    ),
  ],
};
