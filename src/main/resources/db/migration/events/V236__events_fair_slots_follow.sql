-- What happens on the stage moves along when the fair does.
alter table events.fair_slot add column anchored_at timestamptz;  -- when the fair began as it was put down; none: it had no day yet
update events.fair_slot s set anchored_at = (
    select min(o.starts_at) from events.occurrence o where o.activity_id = s.fair_id and o.status = 'planned');
