import { expect, test } from '@playwright/test';
import { breaches, readRecorded } from '../support/requests';
import { requestsFile } from '../support/story';

test('no request of the whole run carries two doors at once, and ballots carry neither cookie nor Referer', ({
  baseURL,
}) => {
  const requests = readRecorded(requestsFile());
  expect(requests.length).toBeGreaterThan(200);
  expect(requests.filter((request) => request.path === '/ballot').length).toBeGreaterThan(0);
  expect(requests.filter((request) => request.path === '/bulletin').length).toBeGreaterThan(0);
  expect(requests.filter((request) => request.headers.cookie).length).toBeGreaterThan(50);
  const home = new URL(baseURL ?? '').host;
  expect(requests.filter(({ headers }) => headers.host === home).length).toBeGreaterThan(200);
  expect(requests.flatMap((request) => breaches(request, home))).toEqual([]);
});

test('the check notices a planted breach of each kind', () => {
  const planted = [
    { path: '/client', headers: { host: 'home.example', cookie: 'client.session=a; desk.session=b' } },
    { path: '/hr', headers: { host: 'home.example', cookie: 'client.session=a' } },
    { path: '/client/account', headers: { host: 'home.example', referer: 'http://localhost:3000/desk' } },
    {
      path: '/desk',
      headers: { host: 'home.example', 'next-router-state-tree': '%5B%22%22%2C%22%2Fclient%22%5D' },
    },
    { path: '/ballot', headers: { host: 'home.example', cookie: 'x=1' } },
    { path: '/bulletin', headers: { host: 'home.example', referer: 'http://localhost:3000/' } },
    { path: '/company/auth', headers: { host: 'company.example', cookie: 'desk.session=a' } },
    { path: '/company/auth', headers: { host: 'company.example', referer: 'http://localhost:3000/desk' } },
  ];
  expect(planted.map((request) => breaches(request, 'home.example').length > 0)).toEqual(
    planted.map(() => true),
  );
});
