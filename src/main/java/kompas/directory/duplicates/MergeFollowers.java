package kompas.directory.duplicates;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kompas.directory.LeadsToOrganisations;
import kompas.directory.LeadsToOrganisations.Column;
import kompas.directory.OrganisationId;
import org.springframework.stereotype.Component;

/** Tables that are about an organisation and no fact of it: their rows follow it into a merge, and come back. */
@Component
class MergeFollowers {

    /** Every one has an {@code id} and an {@code organisation_id}. */
    static final List<String> TABLES = List.of(
            "addition",
            "call",
            "claim",
            "confirm_link",
            "confirmation",
            "erased_contact",
            "note",
            "report",
            "restricted_contact");

    /** What else becomes of a row that follows: two may wait for an answer to the same address. */
    private static final Map<String, String> ASIDE =
            Map.of("claim", ", merged_from = coalesce(r.merged_from, :dropped)");

    private static final Map<String, String> BACK = Map.of("claim", ", merged_from = nullif(r.merged_from, :dropped)");

    private static final String FOLLOW = """
            with moved as (update %1$s r set %2$s = :kept%4$s where %2$s = :dropped returning id)
            insert into directory.merge_row (change_set_id, kind, row_id) select :set, '%3$s', id from moved""";

    private static final String RETURN = """
            update %1$s r set %2$s = :dropped%4$s
            from directory.merge_row m
            where m.change_set_id = :set and m.kind = '%3$s' and m.row_id = r.id and r.%2$s = :kept""";

    /**
     * A question that is still out is now about the kept one, where that has not been asked or confirmed itself; having been
     * silent is not: the other page is gone that was asked about.
     */
    private static final String FOLLOW_QUESTION = """
            with was as (select * from directory.asked where organisation_id = :dropped),
            carried as (
                insert into directory.asked (organisation_id, way, asked_on, times, last_on, postponed_until)
                select o.id, was.way, was.asked_on, was.times, was.last_on, was.postponed_until
                from was join directory.organisation o on o.id = :kept
                where was.silent_on is null and o.listing = 'public' and o.status <> 'closed'
                  and (o.confirmed_on is null or o.confirmed_on <= was.asked_on)
                on conflict do nothing returning organisation_id)
            insert into directory.merge_row (change_set_id, kind, row_id, state)
            select :set, 'asked', organisation_id, to_jsonb(was) || jsonb_build_object('carried', exists (select from carried)) from was""";

    /** The kept one keeps a question that was put to itself since. */
    private static final String RETURN_QUESTION = """
            with was as (select state ->> 'carried' = 'true' as carried, (jsonb_populate_record(null::directory.asked, state)).*
                         from directory.merge_row where change_set_id = :set and kind = 'asked'),
            handed as (delete from directory.asked a using was
                       where was.carried and a.organisation_id = :kept and a.last_on = was.last_on and a.silent_on is null)
            insert into directory.asked (organisation_id, way, asked_on, times, last_on, silent_on, postponed_until, unlisted_on)
            select organisation_id, way, asked_on, times, last_on, silent_on, postponed_until, unlisted_on from was
            on conflict do nothing""";

    private final List<LeadsToOrganisations> above;

    MergeFollowers(List<LeadsToOrganisations> above) {
        this.above = above;
    }

    /** Statements with {@code :set}, {@code :kept} and {@code :dropped} that let everything follow. */
    List<String> follow() {
        return Stream.of(
                        TABLES.stream().map(table -> ours(FOLLOW, table, ASIDE)),
                        above().map(column -> above(FOLLOW, column)),
                        Stream.of(FOLLOW_QUESTION))
                .flatMap(statements -> statements)
                .toList();
    }

    /** The same for giving it back. */
    List<String> comeBack() {
        return Stream.of(
                        TABLES.stream().map(table -> ours(RETURN, table, BACK)),
                        above().map(column -> above(RETURN, column)),
                        Stream.of(RETURN_QUESTION))
                .flatMap(statements -> statements)
                .toList();
    }

    /** Modules above hear that their rows have followed, or have come back. */
    void tell(UUID kept, UUID other) {
        above.forEach(module -> module.followed(new OrganisationId(kept), new OrganisationId(other)));
    }

    /** What modules above have about organisations. */
    Stream<Column> above() {
        return above.stream().flatMap(module -> module.columns().stream());
    }

    private static String ours(String statement, String table, Map<String, String> besides) {
        return statement.formatted("directory." + table, "organisation_id", table, besides.getOrDefault(table, ""));
    }

    private static String above(String statement, Column column) {
        String kind = (column.table() + "_" + column.name()).replace('.', '_');
        return statement.formatted(column.table(), column.name(), kind, "");
    }
}
