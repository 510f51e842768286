-- The client's side of `standing` in one look, whatever other people have booked in those weeks.
CREATE INDEX bookings_of_client ON bookings (client_id, lower(during)) WHERE live;
--> statement-breakpoint
-- A live hold owns its time and counts in everybody else's caps, so nothing that somebody else may do meanwhile takes from it; only what is its
-- own is compared. A credit that is used up meanwhile breaks its CHECK, and the request is decided again.
DROP FUNCTION confirm_hold(uuid, uuid, uuid, tstzrange, tstzrange, text, jsonb, text, text, timestamptz, text);
--> statement-breakpoint
CREATE FUNCTION confirm_hold(hold uuid, who uuid, whom uuid, time_of tstzrange, time_blocked tstzrange, paid text, frozen jsonb, request_key text,
  body text, moment timestamptz) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  PERFORM public.take_turn(who, whom);
  UPDATE public.bookings SET held_until = NULL, during = time_of, blocked = time_blocked, credit_half_year = paid, rule = frozen,
    idempotency_key = request_key, request_hash = body
  WHERE id = hold AND client_id = who AND live AND held_until > moment;
  IF NOT FOUND THEN RETURN false; END IF;
  UPDATE public.credits SET used = used + 1 WHERE client_id = who AND half_year = paid;
  RETURN true;
END $$;
