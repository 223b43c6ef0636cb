package kompas.directory.needed;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.audit.Act;
import kompas.audit.AuditLog;
import kompas.shared.kernel.NotFound;
import kompas.shared.sql.DataVersions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stands of needs and their answers, and who is kept up to date: the audit log, the pages, the index. */
@Component
record NeedRecords(
        WorkedRows worked,
        CourseRows courses,
        AuditLog audit,
        DataVersions versions,
        JdbcClient database,
        Clock clock) {

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * Answered, no longer needed, or open again, whatever they were before.
     *
     * @throws NotFound for being answered: something has to be done about it for that
     */
    void become(Collection<WorkedNeed> needs, NeedState state, SignedIn who) {
        List<UUID> ids = needs.stream().map(WorkedNeed::id).toList();
        switch (state) {
            case ANSWERED, GONE -> courses.state(ids, state, today());
            case OPEN -> courses.open(ids);
            case ANSWERING -> throw new NotFound("State " + state);
        }
        changed(needs, "directory.need-" + state.code(), Optional.of(who), Map.of());
    }

    /** Puts on record what was done about each of them, and lets pages and the index be made anew. */
    void changed(Collection<WorkedNeed> needs, String action, Optional<SignedIn> who, Map<String, String> detail) {
        for (WorkedNeed need : needs) {
            Map<String, String> told = new java.util.HashMap<>(detail);
            told.put("need", need.id().toString());
            told.put("kind", need.need().kind());
            audit.record(new Act(
                    who.map(person -> person.id().value()),
                    action,
                    "organisation",
                    need.who().id().value(),
                    told,
                    Map.of()));
        }
        database.sql("insert into search.pending (kind, id) select 'organisation', unnest(cast(:ids as uuid[]))")
                .param(
                        "ids",
                        needs.stream()
                                .map(need -> need.who().id().value())
                                .distinct()
                                .toArray(UUID[]::new))
                .update();
        versions.touch("needs");
    }
}
