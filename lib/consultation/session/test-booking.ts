import type postgres from 'postgres';
import {
  type BookingId,
  bookingId,
  type ClientId,
  type ConsultantId,
  clientId,
  consultantId,
} from '@/lib/shared/ids';
import type { ConsultantProfile } from '../consultant/input';

/** A profile that passes registration on 23 November 2026; tests change what they are about. */
export const testProfile = (change: Partial<ConsultantProfile> = {}): ConsultantProfile => ({
  displayName: '山川 ゆき',
  kana: 'ヤマカワ ユキ',
  registeredName: '山川 由紀',
  registrationNumber: '19012345',
  registrationExpiresOn: '2029-03-31',
  verifiedOn: '2026-10-02',
  email: 'yamakawa@example.com',
  gender: 'female',
  ageBand: '40s',
  languages: ['ja'],
  industries: ['manufacturing'],
  themes: ['options_unknown'],
  style: 'listen',
  introductionJa: '国家資格キャリアコンサルタントです。',
  introductionEn: 'A career consultant.',
  employer: null,
  conflictCodes: [],
  timeZone: 'Asia/Tokyo',
  bufferMinutes: 15,
  noticeMinutes: 0,
  dailyCap: 6,
  ...change,
});

type Parties = { client: ClientId; consultant: ConsultantId };
type Span = { startsAt: Date; minutes?: number };

const idOf = (rows: postgres.RowList<postgres.Row[]>): unknown => rows[0]?.id;

/** A client with one used credit of 2026H2. Written by the administrator: tests of sessions need no tickets. */
export async function testClient(sql: postgres.Sql, nickname = '青いカワセミ'): Promise<ClientId> {
  const hash = crypto.randomUUID();
  const id = clientId(
    idOf(await sql`insert into clients (nickname, login_hash) values (${nickname}, ${hash}) returning id`),
  );
  if (!id) throw new Error('no client');
  await sql`insert into credits (client_id, half_year, granted, used) values (${id}, '2026H2', 4, 1)`;
  return id;
}

export async function testConsultant(sql: postgres.Sql): Promise<ConsultantId> {
  const number = String(10_000_000 + Math.floor(Math.random() * 89_999_999));
  const profile = testProfile({ registrationNumber: number, email: `${number}@example.com` });
  const row = sql({
    display_name: profile.displayName,
    kana: profile.kana,
    registered_name: profile.registeredName,
    registration_number: profile.registrationNumber,
    registration_expires_on: profile.registrationExpiresOn,
    verified_on: profile.verifiedOn,
    email: profile.email,
    gender: profile.gender,
    age_band: profile.ageBand,
    languages: profile.languages,
    industries: profile.industries,
    themes: profile.themes,
    style: profile.style,
    introduction_ja: profile.introductionJa,
    introduction_en: profile.introductionEn,
    conflict_codes: profile.conflictCodes,
    time_zone: profile.timeZone,
  });
  const id = consultantId(idOf(await sql`insert into consultants ${row} returning id`));
  if (!id) throw new Error('no consultant');
  return id;
}

/** A confirmed booking paid with a credit of 2026H2. */
export async function testBooking(
  sql: postgres.Sql,
  { client, consultant }: Parties,
  { startsAt, minutes = 60 }: Span,
): Promise<BookingId> {
  const end = new Date(startsAt.getTime() + minutes * 60_000);
  const during = `[${startsAt.toISOString()},${end.toISOString()})`;
  const id = bookingId(
    idOf(
      await sql`insert into bookings (client_id, consultant_id, during, blocked, kind, live, credit_half_year)
        values (${client}, ${consultant}, ${during}, ${during}, 'intake', true, '2026H2') returning id`,
    ),
  );
  if (!id) throw new Error('no booking');
  return id;
}
