-- A floor may be raised by a later contract, never lowered again: not by a command, and not by hand with the operators' login.
CREATE FUNCTION refuse_lower_floor() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM public.contracts c
    WHERE c.organization_id = NEW.organization_id AND c.id <> NEW.id AND c.first_half_year < NEW.first_half_year AND c.floor > NEW.floor
  ) THEN
    RAISE EXCEPTION 'a floor is never lowered' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER contracts_floor_kept BEFORE INSERT OR UPDATE ON contracts FOR EACH ROW EXECUTE FUNCTION refuse_lower_floor();
