package kompas.directory.duplicates;

import java.util.List;
import kompas.accounts.HeldKind;
import kompas.accounts.PersonalDataHolder;
import kompas.accounts.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody said of two organisations: that they are two, or that somebody should look at them. */
@Component
class HeldByDuplicates implements PersonalDataHolder {

    private static final HeldKind SAID =
            new HeldKind("duplicates.data.said", "duplicates.data.said-why", List.of("when", "about", "details"), """
            select said.at as "when",
                   shared.shown(a.name, :language) || ' / ' || shared.shown(b.name, :language) as about, said.note as details
            from (select one_id, other_id, decided_at as at, '' as note from directory.duplicate_pair where decided_by = :actor
                  union all
                  select one_id, other_id, proposed_at, note from directory.duplicate_proposal where proposed_by = cast(:actor as uuid)) said
            join directory.organisation a on a.id = said.one_id join directory.organisation b on b.id = said.other_id
            order by said.at desc""");

    private final JdbcClient database;

    HeldByDuplicates(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Held> heldAbout(SignedIn who) {
        return HeldKind.of(who, database, SAID);
    }
}
