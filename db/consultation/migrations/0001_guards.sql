CREATE EXTENSION IF NOT EXISTS btree_gist;
--> statement-breakpoint
-- What no code can talk the database into: two live sessions of one consultant (with the buffer after each), or of one client.
ALTER TABLE bookings ADD CONSTRAINT one_session_per_consultant
  EXCLUDE USING gist (consultant_id WITH =, blocked WITH &&) WHERE (live);
--> statement-breakpoint
ALTER TABLE bookings ADD CONSTRAINT one_session_per_client
  EXCLUDE USING gist (client_id WITH =, during WITH &&) WHERE (live);
--> statement-breakpoint
-- Reads stay off the GiST index.
CREATE INDEX bookings_by_start ON bookings (consultant_id, lower(during)) WHERE live;
--> statement-breakpoint
-- One hold a client.
CREATE UNIQUE INDEX one_hold_per_client ON bookings (client_id) WHERE live AND held_until IS NOT NULL;
--> statement-breakpoint
ALTER TABLE bookings ADD CONSTRAINT during_within_blocked CHECK (during <@ blocked AND NOT isempty(during));
--> statement-breakpoint
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RAISE EXCEPTION '% is written once', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER audit_entries_frozen BEFORE UPDATE OR DELETE ON audit_entries FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER audit_entries_kept BEFORE TRUNCATE ON audit_entries FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
