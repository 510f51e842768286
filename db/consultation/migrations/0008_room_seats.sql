CREATE TABLE "room_seats" (
	"booking_id" uuid NOT NULL,
	"side" text NOT NULL,
	"seat" uuid NOT NULL,
	CONSTRAINT "room_seats_booking_id_side_pk" PRIMARY KEY("booking_id","side")
);
--> statement-breakpoint
ALTER TABLE "room_seats" ADD CONSTRAINT "room_seats_booking_id_bookings_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."bookings"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "room_seats" ADD CONSTRAINT "room_seats_side" CHECK (side IN ('client', 'consultant'));
