CREATE TABLE "company_subjects" (
	"organization_id" uuid NOT NULL,
	"door" text NOT NULL,
	"subject" text NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "company_subjects_organization_id_door_subject_pk" PRIMARY KEY("organization_id","door","subject"),
	CONSTRAINT "company_subjects_door_person_id_unique" UNIQUE("door","person_id")
);
--> statement-breakpoint
CREATE TABLE "sign_in_connections" (
	"organization_id" uuid PRIMARY KEY NOT NULL,
	"issuer" text NOT NULL,
	"client_id" text NOT NULL,
	"method" text NOT NULL,
	"algorithm" text NOT NULL,
	"tried" boolean DEFAULT false NOT NULL,
	CONSTRAINT "method_known" CHECK ("sign_in_connections"."method" in ('post', 'basic')),
	CONSTRAINT "algorithm_asymmetric" CHECK ("sign_in_connections"."algorithm" in ('RS256', 'PS256', 'ES256', 'EdDSA'))
);
--> statement-breakpoint
ALTER TABLE "company_subjects" ADD CONSTRAINT "company_subjects_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in_connections" ADD CONSTRAINT "sign_in_connections_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- First sign-ins are written in the order in which people come: the nightly turn covers them, too.
CREATE OR REPLACE FUNCTION renew_rows(name text) RETURNS xid8 LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET lock_timeout = '5s' AS $$
BEGIN
  IF name NOT IN ('collections', 'employees', 'company_subjects') THEN
    RAISE EXCEPTION 'this table is not renewed' USING ERRCODE = 'invalid_parameter_value';
  END IF;
  EXECUTE format('LOCK TABLE public.%I IN EXCLUSIVE MODE', name);
  CASE name
    WHEN 'collections' THEN UPDATE public.collections SET signed = signed;
    WHEN 'employees' THEN UPDATE public.employees SET left_on = left_on;
    WHEN 'company_subjects' THEN UPDATE public.company_subjects SET door = door;
  END CASE;
  RETURN pg_current_xact_id();
END $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION reorder_rows(name text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET lock_timeout = '5s' AS $$
BEGIN
  CASE name
    WHEN 'collections' THEN CLUSTER public.collections USING collections_employee_id_key_id_pk;
    WHEN 'employees' THEN CLUSTER public.employees USING employees_pkey;
    WHEN 'company_subjects' THEN CLUSTER public.company_subjects USING company_subjects_door_person_id_unique;
  ELSE
    RAISE EXCEPTION 'this table is not reordered' USING ERRCODE = 'invalid_parameter_value';
  END CASE;
END $$;
