package kompas.directory.duplicates;

import java.util.Map;

/** Tables that are about an organisation and no fact of it: their rows follow it into a merge, and come back. */
final class MergeFollowers {

    /** By table what must be so for a row to follow; every one has an {@code id} and an {@code organisation_id}. */
    static final Map<String, String> TABLES = Map.of(
            "claim", """
                    and not exists (select from directory.claim has where has.organisation_id = :kept and has.state = 'waiting'
                                    and r.state = 'waiting' and lower(has.address) = lower(r.address))""",
            "confirmation", "",
            "call", "");

    /** %1$s is the table, %2$s the condition. */
    static final String FOLLOW = """
            with moved as (update directory.%1$s r set organisation_id = :kept where organisation_id = :dropped %2$s returning id)
            insert into directory.merge_row (change_set_id, kind, row_id) select :set, '%1$s', id from moved""";

    static final String RETURN = """
            update directory.%1$s r set organisation_id = :dropped
            from directory.merge_row m
            where m.change_set_id = :set and m.kind = '%1$s' and m.row_id = r.id and r.organisation_id = :kept""";

    private MergeFollowers() {}
}
