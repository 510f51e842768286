import { expect, test } from '@playwright/test';
import { breaches, readRecorded } from '../support/requests';
import { requestsFile } from '../support/story';

test('no request of the whole run carries two doors at once, and ballots carry neither cookie nor Referer', () => {
  const requests = readRecorded(requestsFile());
  expect(requests.length).toBeGreaterThan(200);
  expect(requests.filter((request) => request.path === '/ballot').length).toBeGreaterThan(0);
  expect(requests.filter((request) => request.path === '/bulletin').length).toBeGreaterThan(0);
  expect(requests.filter((request) => request.headers.cookie).length).toBeGreaterThan(50);
  expect(requests.flatMap(breaches)).toEqual([]);
});

test('the check notices a planted breach of each kind', () => {
  const planted = [
    { path: '/client', headers: { cookie: 'client.session=a; desk.session=b' } },
    { path: '/hr', headers: { cookie: 'client.session=a' } },
    { path: '/client/account', headers: { referer: 'http://localhost:3000/desk' } },
    { path: '/desk', headers: { 'next-router-state-tree': '%5B%22%22%2C%22%2Fclient%22%5D' } },
    { path: '/ballot', headers: { cookie: 'x=1' } },
    { path: '/bulletin', headers: { referer: 'http://localhost:3000/' } },
  ];
  expect(planted.map((request) => breaches(request).length > 0)).toEqual(planted.map(() => true));
});
