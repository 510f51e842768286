-- Booking in one call a step. What decides about a start is read by `standing`; the decision is made outside, by the one function that lists use too; and each
-- write takes the locks and compares `standing` again before it writes all or nothing. Everything runs with the caller's own rights.

-- Lapsed holds of a consultant are looked for by every hold.
CREATE INDEX holds_at ON bookings (consultant_id) WHERE live AND held_until IS NOT NULL;
--> statement-breakpoint
-- Whoever changes the times of a client or a consultant takes both locks first, all in one order: without them a hot race on the exclusion
-- constraints ends in deadlocks that wait for seconds.
CREATE FUNCTION take_turn(one uuid, other uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(least(one, other)::text, 0));
  PERFORM pg_advisory_xact_lock(hashtextextended(greatest(one, other)::text, 0));
END $$;
--> statement-breakpoint
CREATE FUNCTION minute_of(moment timestamptz) RETURNS float8 LANGUAGE sql STABLE RETURN extract(epoch FROM moment)::float8 / 60;
--> statement-breakpoint
-- What is taken nine days around a start, of the consultant and of the client; the client's credits; the booking that would give up its time. Lapsed
-- holds take nothing, and a client's own hold takes nothing from the client, because the next hold replaces it. Minutes since 1970.
CREATE FUNCTION standing(who uuid, whom uuid, leaving uuid, around timestamptz, moment timestamptz) RETURNS text
LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN json_build_object(
    'taken', (
      SELECT json_agg(json_build_array(public.minute_of(lower(b.during)), public.minute_of(lower(b.blocked)), public.minute_of(upper(b.blocked)))
        ORDER BY lower(b.during), b.id)
      FROM public.bookings b
      WHERE b.consultant_id = whom AND b.live
        AND lower(b.during) >= around - interval '216 hours' AND lower(b.during) < around + interval '216 hours'
        AND (b.held_until IS NULL OR (b.held_until > moment AND b.client_id <> who)) AND b.id IS DISTINCT FROM leaving),
    'own', (
      SELECT json_agg(json_build_array(public.minute_of(lower(b.during)), public.minute_of(upper(b.during))) ORDER BY lower(b.during), b.id)
      FROM public.bookings b
      WHERE b.client_id = who AND b.live AND b.held_until IS NULL AND b.id IS DISTINCT FROM leaving
        AND lower(b.during) >= around - interval '216 hours' AND lower(b.during) < around + interval '216 hours'),
    'credits', (
      SELECT json_agg(json_build_array(c.half_year, c.granted, c.used) ORDER BY c.half_year)
      FROM public.credits c WHERE c.client_id = who),
    'leaving', (
      SELECT json_build_array(b.live, public.minute_of(lower(b.during)), b.credit_half_year)
      FROM public.bookings b WHERE b.id = leaving))::text;
END $$;
--> statement-breakpoint
-- In the order of their ids: two clients may each meet the other's lapsed hold.
CREATE FUNCTION end_holds(who uuid, whom uuid, moment timestamptz) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  UPDATE public.bookings SET live = false WHERE id IN (
    SELECT b.id FROM public.bookings b
    WHERE b.live AND b.held_until IS NOT NULL AND (b.client_id = who OR (b.consultant_id = whom AND b.held_until <= moment))
    ORDER BY b.id FOR UPDATE);
END $$;
--> statement-breakpoint
-- Null or false of these four: what was decided on is not so any more.
CREATE FUNCTION hold_time(who uuid, whom uuid, sort text, time_of tstzrange, time_blocked tstzrange, until timestamptz, moment timestamptz,
  seen text) RETURNS uuid LANGUAGE plpgsql AS $$
DECLARE made uuid;
BEGIN
  PERFORM public.take_turn(who, whom);
  IF public.standing(who, whom, NULL, lower(time_of), moment) IS DISTINCT FROM seen THEN RETURN NULL; END IF;
  PERFORM public.end_holds(who, whom, moment);
  INSERT INTO public.bookings (client_id, consultant_id, during, blocked, kind, live, held_until)
  VALUES (who, whom, time_of, time_blocked, sort, true, until) RETURNING id INTO made;
  RETURN made;
END $$;
--> statement-breakpoint
CREATE FUNCTION confirm_hold(hold uuid, who uuid, whom uuid, time_of tstzrange, time_blocked tstzrange, paid text, frozen jsonb, request_key text,
  body text, moment timestamptz, seen text) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  PERFORM public.take_turn(who, whom);
  IF public.standing(who, whom, NULL, lower(time_of), moment) IS DISTINCT FROM seen THEN RETURN false; END IF;
  UPDATE public.bookings SET held_until = NULL, during = time_of, blocked = time_blocked, credit_half_year = paid, rule = frozen,
    idempotency_key = request_key, request_hash = body
  WHERE id = hold AND client_id = who AND live AND held_until > moment;
  IF NOT FOUND THEN RETURN false; END IF;
  UPDATE public.credits SET used = used + 1 WHERE client_id = who AND half_year = paid;
  RETURN true;
END $$;
--> statement-breakpoint
-- Late, the old booking counts as cancelled late, and the new time is a booking of its own that a credit of its own pays.
CREATE FUNCTION move_booking(booking uuid, who uuid, whom uuid, is_late boolean, time_of tstzrange, time_blocked tstzrange, paid text, frozen jsonb,
  request_key text, body text, moment timestamptz, seen text) RETURNS uuid LANGUAGE plpgsql AS $$
DECLARE became uuid := booking; before text;
BEGIN
  PERFORM public.take_turn(who, whom);
  IF public.standing(who, whom, booking, lower(time_of), moment) IS DISTINCT FROM seen THEN RETURN NULL; END IF;
  PERFORM public.end_holds(who, whom, moment);
  IF is_late THEN
    UPDATE public.bookings SET live = false WHERE id = booking;
    INSERT INTO public.cancellations (booking_id, by, at, late) VALUES (booking, 'client', moment, true);
    INSERT INTO public.bookings (client_id, consultant_id, during, blocked, kind, live, credit_half_year, rule)
    SELECT who, whom, time_of, time_blocked, b.kind, true, paid, frozen FROM public.bookings b WHERE b.id = booking RETURNING id INTO became;
  ELSE
    SELECT b.credit_half_year INTO before FROM public.bookings b WHERE b.id = booking;
    UPDATE public.bookings SET during = time_of, blocked = time_blocked, credit_half_year = paid, rule = frozen WHERE id = booking;
  END IF;
  IF before IS DISTINCT FROM paid THEN
    UPDATE public.credits SET used = used - 1 WHERE client_id = who AND half_year = before;
    UPDATE public.credits SET used = used + 1 WHERE client_id = who AND half_year = paid;
  END IF;
  INSERT INTO public.moves (booking_id, became_id, at, idempotency_key, request_hash) VALUES (booking, became, moment, request_key, body);
  RETURN became;
END $$;
--> statement-breakpoint
CREATE FUNCTION cancel_booking(booking uuid, who uuid, whom uuid, starts timestamptz, is_late boolean, moment timestamptz) RETURNS boolean
LANGUAGE plpgsql AS $$
DECLARE before text;
BEGIN
  PERFORM public.take_turn(who, whom);
  UPDATE public.bookings SET live = false
  WHERE id = booking AND client_id = who AND live AND held_until IS NULL AND lower(during) = starts
  RETURNING credit_half_year INTO before;
  IF NOT FOUND THEN RETURN false; END IF;
  INSERT INTO public.cancellations (booking_id, by, at, late) VALUES (booking, 'client', moment, is_late);
  IF NOT is_late THEN UPDATE public.credits SET used = used - 1 WHERE client_id = who AND half_year = before; END IF;
  RETURN true;
END $$;
