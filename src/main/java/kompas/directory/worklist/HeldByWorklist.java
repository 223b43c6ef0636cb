package kompas.directory.worklist;

import java.util.List;
import java.util.Set;
import kompas.accounts.Erased;
import kompas.accounts.HeldKind;
import kompas.accounts.PersonalDataHolder;
import kompas.accounts.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes somebody wrote about organisations, and the filters they saved. */
@Component
class HeldByWorklist implements PersonalDataHolder {

    private static final HeldKind NOTES =
            new HeldKind("worklist.data.notes", "worklist.data.notes-why", List.of("since", "about", "details"), """
            select n.written_at::date as since, shared.shown(o.name, :language) as about, n.text as details
            from directory.note n left join directory.organisation o on o.id = n.organisation_id
            where n.written_by = :id order by n.id desc""");

    private static final HeldKind FILTERS =
            new HeldKind("worklist.data.filters", "worklist.data.filters-why", List.of("name", "details"), """
            select name, query as details from directory.saved_filter where owner_id = :id order by id""");

    private final JdbcClient sql;

    HeldByWorklist(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Held> heldAbout(SignedIn who) {
        return HeldKind.of(who, sql, NOTES, FILTERS);
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
