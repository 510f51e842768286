-- A card is found by a booking or by a line of a past session: sixty days later the booking is gone, and the danger may not be.
CREATE OR REPLACE FUNCTION take_card(booking uuid, reason text) RETURNS jsonb LANGUAGE sql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
  UPDATE public.emergency_cards c SET opened_for = reason
  WHERE c.client_id = coalesce(
    (SELECT b.client_id FROM public.bookings b WHERE b.id = booking),
    (SELECT p.client_id FROM public.past_sessions p WHERE p.id = booking)
  )
  RETURNING c.boxes
$$;
