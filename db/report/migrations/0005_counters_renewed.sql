-- Counters and request texts are written when ten ballots are counted, in the transaction of whoever gave the tenth: its number lies beside
-- what that account wrote at the consultation, and would give it a company. They are renewed every night like the tokens.
CREATE OR REPLACE FUNCTION renew_rows(name text) RETURNS xid8 LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET lock_timeout = '5s' AS $$
BEGIN
  IF name NOT IN ('spent_tokens', 'waiting_ballots', 'counters', 'request_texts') THEN
    RAISE EXCEPTION 'this table is not renewed' USING ERRCODE = 'invalid_parameter_value';
  END IF;
  EXECUTE format('LOCK TABLE public.%I IN EXCLUSIVE MODE', name);
  CASE name
    WHEN 'spent_tokens' THEN UPDATE public.spent_tokens SET hash = hash;
    WHEN 'waiting_ballots' THEN UPDATE public.waiting_ballots SET subject = subject;
    WHEN 'counters' THEN UPDATE public.counters SET n = n;
    WHEN 'request_texts' THEN UPDATE public.request_texts SET subject = subject;
  END CASE;
  RETURN pg_current_xact_id();
END $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION reorder_rows(name text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET lock_timeout = '5s' AS $$
BEGIN
  CASE name
    WHEN 'spent_tokens' THEN CLUSTER public.spent_tokens USING spent_tokens_key_id_hash_pk;
    WHEN 'waiting_ballots' THEN CLUSTER public.waiting_ballots USING waiting_ballots_pkey;
    WHEN 'counters' THEN CLUSTER public.counters USING counters_key_id_item_bin_pk;
    WHEN 'request_texts' THEN CLUSTER public.request_texts USING request_texts_pkey;
  ELSE
    RAISE EXCEPTION 'this table is not reordered' USING ERRCODE = 'invalid_parameter_value';
  END CASE;
END $$;
