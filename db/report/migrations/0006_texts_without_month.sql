ALTER TABLE "request_texts" DROP COLUMN "month";--> statement-breakpoint
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
