package kompas.directory.worklist;

import java.util.List;
import java.util.Set;
import kompas.accounts.Erased;
import kompas.accounts.HeldRows;
import kompas.accounts.PersonalDataHolder;
import kompas.accounts.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes somebody wrote about organisations, and the filters they saved. */
@Component
class HeldByWorklist implements PersonalDataHolder {

    private static final List<String> NOTE_COLUMNS = List.of("since", "about", "details");
    private static final List<String> FILTER_COLUMNS = List.of("name", "details");

    private static final String NOTES = """
            select n.written_at::date as since, shared.shown(o.name, :language) as about, n.text as details
            from directory.note n left join directory.organisation o on o.id = n.organisation_id
            where n.written_by = :id order by n.id desc""";

    private static final String FILTERS = """
            select name, query as details from directory.saved_filter where owner_id = :id order by id""";

    private final JdbcClient sql;

    HeldByWorklist(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Held> heldAbout(SignedIn who) {
        return List.of(
                new Held(
                        "worklist.data.notes",
                        "worklist.data.notes-why",
                        NOTE_COLUMNS,
                        sql.sql(NOTES)
                                .param("id", who.id().value())
                                .param("language", who.language())
                                .query(new HeldRows(NOTE_COLUMNS))
                                .list()),
                new Held(
                        "worklist.data.filters",
                        "worklist.data.filters-why",
                        FILTER_COLUMNS,
                        sql.sql(FILTERS)
                                .param("id", who.id().value())
                                .query(new HeldRows(FILTER_COLUMNS))
                                .list()));
    }

    /** What was noted about an organisation belongs to it; what somebody had for themselves goes. */
    @Override
    public void erase(Erased who) {
        who.account().ifPresent(id -> {
            sql.sql("delete from directory.saved_filter where owner_id = :id and not shared")
                    .param("id", id.value())
                    .update();
            sql.sql("delete from directory.start_step where person_id = :id")
                    .param("id", id.value())
                    .update();
        });
    }

    @Override
    public Set<String> staying() {
        return Set.of("worklist.data.notes");
    }
}
