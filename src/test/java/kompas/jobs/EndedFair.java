package kompas.jobs;

/** Statements by which a fair comes to be that ended at {@code :at}, and what is left of it. */
final class EndedFair {

    private static final String GUEST = """
            with a as (insert into events.activity (slug, kind, time_zone)
                       values ('fair-' || uuidv7(), 'fair', 'Europe/Sofia') returning id),
            f as (insert into events.fair (activity_id) select id from a returning activity_id),
            guest as (insert into events.fair_guest (fair_id, kind, name, language)
                      select activity_id, 'firm', 'Mill', 'bg' from f returning id)
            """;

    static final String SLIP = GUEST + """
            insert into events.fair_slip (id, guest_id, kind, message, way, written_at)
            select uuidv7(), id, 'need', 'A ramp', 'paper', :at from guest""";

    static final String LINK = GUEST + """
            insert into events.fair_link (link_hash, guest_id, purpose, expires_on)
            select sha256('fair'), id, 'reply', cast(:at as date) from guest""";

    private EndedFair() {}
}
