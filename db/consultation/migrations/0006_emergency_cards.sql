CREATE TABLE "emergency_cards" (
	"client_id" uuid PRIMARY KEY NOT NULL,
	"boxes" jsonb NOT NULL,
	"opened_for" text
);
--> statement-breakpoint
ALTER TABLE "emergency_cards" ADD CONSTRAINT "emergency_cards_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
-- Hands out the ciphertexts of the card of whoever has a booking, and leaves the reason for its client to see: one is not had without the other.
CREATE FUNCTION take_card(booking uuid, reason text) RETURNS jsonb LANGUAGE sql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
  UPDATE public.emergency_cards c SET opened_for = reason
  FROM public.bookings b WHERE b.id = booking AND c.client_id = b.client_id
  RETURNING c.boxes
$$;
--> statement-breakpoint
-- Cards are renewed at night like everything else that an account has.
CREATE OR REPLACE FUNCTION renew_rows(name text) RETURNS xid8 LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET lock_timeout = '5s' AS $$
BEGIN
  IF name NOT IN ('clients', 'credits', 'spent_tickets', 'held_grants', 'wishes', 'passkeys', 'past_sessions', 'emergency_cards') THEN
    RAISE EXCEPTION 'this table is not renewed' USING ERRCODE = 'invalid_parameter_value';
  END IF;
  EXECUTE format('LOCK TABLE public.%I IN EXCLUSIVE MODE', name);
  CASE name
    WHEN 'clients' THEN UPDATE public.clients SET nickname = nickname;
    WHEN 'credits' THEN UPDATE public.credits SET used = used;
    WHEN 'spent_tickets' THEN UPDATE public.spent_tickets SET hash = hash;
    WHEN 'held_grants' THEN UPDATE public.held_grants SET batch_hash = batch_hash;
    WHEN 'wishes' THEN UPDATE public.wishes SET style = style;
    WHEN 'passkeys' THEN UPDATE public.passkeys SET counter = counter;
    WHEN 'past_sessions' THEN UPDATE public.past_sessions SET month = month;
    WHEN 'emergency_cards' THEN UPDATE public.emergency_cards SET boxes = boxes;
  END CASE;
  RETURN pg_current_xact_id();
END $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION reorder_rows(name text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET lock_timeout = '5s' AS $$
BEGIN
  CASE name
    WHEN 'clients' THEN CLUSTER public.clients USING clients_pkey;
    WHEN 'credits' THEN CLUSTER public.credits USING credits_client_id_half_year_pk;
    WHEN 'spent_tickets' THEN CLUSTER public.spent_tickets USING spent_tickets_key_id_hash_pk;
    WHEN 'held_grants' THEN CLUSTER public.held_grants USING held_grants_client_id_key_id_pk;
    WHEN 'wishes' THEN CLUSTER public.wishes USING wishes_pkey;
    WHEN 'passkeys' THEN CLUSTER public.passkeys USING passkeys_pkey;
    WHEN 'past_sessions' THEN CLUSTER public.past_sessions USING past_sessions_pkey;
    WHEN 'emergency_cards' THEN CLUSTER public.emergency_cards USING emergency_cards_pkey;
  ELSE
    RAISE EXCEPTION 'this table is not reordered' USING ERRCODE = 'invalid_parameter_value';
  END CASE;
END $$;
