-- Ends an account. Of its sessions the lines of the statements stay (consultant, month, kind, outcome), in random order and under ids of
-- their own; everything else of the account goes with it. A session that nobody has recorded yet counts by who came. Waits for whoever
-- is writing a record or an outcome of one of them.
CREATE FUNCTION close_account(leaving uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET lock_timeout = '5s' AS $$
BEGIN
  PERFORM 1 FROM public.bookings b WHERE b.client_id = leaving FOR UPDATE;
  INSERT INTO public.past_sessions (consultant_id, month, kind, outcome)
  SELECT line.consultant_id, line.month, line.kind, line.outcome
  FROM (
    SELECT b.consultant_id, to_char(lower(b.during) AT TIME ZONE 'Asia/Tokyo', 'YYYY-MM') AS month, b.kind,
      CASE
        WHEN o.outcome IS NOT NULL THEN o.outcome
        WHEN c.late AND c.by = 'client' THEN 'cancelled_late'
        WHEN c.booking_id IS NOT NULL OR consultant.side IS NULL THEN NULL
        WHEN client.side IS NULL THEN 'client_no_show'
        ELSE 'held'
      END AS outcome
    FROM public.bookings b
    LEFT JOIN public.outcomes o ON o.booking_id = b.id
    LEFT JOIN public.cancellations c ON c.booking_id = b.id
    LEFT JOIN public.arrivals client ON client.booking_id = b.id AND client.side = 'client'
    LEFT JOIN public.arrivals consultant ON consultant.booking_id = b.id AND consultant.side = 'consultant'
    WHERE b.client_id = leaving AND b.held_until IS NULL
  ) line
  WHERE line.outcome IS NOT NULL
  ORDER BY gen_random_uuid();
  DELETE FROM public.clients WHERE id = leaving;
END $$;
