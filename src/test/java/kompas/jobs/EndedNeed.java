package kompas.jobs;

/** A need that was answered long ago, with a note of how, as the test of retention writes it. */
final class EndedNeed {

    static final String NOTE =
            "with c as (insert into needs.course (need_id, state, since) values (uuidv7(), 'answered', cast(:at as date)) returning need_id)"
                    + " insert into needs.answer (need_id, way, words) select need_id, 'note', 'Elka saw to it' from c";

    private EndedNeed() {}
}
