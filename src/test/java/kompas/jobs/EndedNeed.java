package kompas.jobs;

/** A need that was answered long ago, with a note of how, and an offer of help, as the test of retention writes them. */
final class EndedNeed {

    static final String NOTE =
            "with c as (insert into needs.course (need_id, state, since) values (uuidv7(), 'answered', cast(:at as date)) returning need_id)"
                    + " insert into needs.answer (need_id, way, words) select need_id, 'note', 'Elka saw to it' from c";

    static final String REPLY =
            "insert into needs.reply (id, need_id, organisation_id, person_id, from_kind, words, written_at)"
                    + " values (uuidv7(), uuidv7(), uuidv7(), uuidv7(), 'person', 'Elka can help', cast(:at as timestamptz) - interval '1 hour')";

    private EndedNeed() {}
}
