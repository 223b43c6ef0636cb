package kompas.surveys.desk;

import java.util.List;
import kompas.accounts.Erased;
import kompas.accounts.HeldKind;
import kompas.accounts.PersonId;
import kompas.accounts.PersonalDataHolder;
import kompas.accounts.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody looked up for a survey, and where their address was written down as an organisation's contact. */
@Component
class HeldByDeskResearch implements PersonalDataHolder {

    private static final HeldKind LOOKED =
            new HeldKind("desk.data.looked", "desk.data.looked-why", List.of("about", "count"), """
            select shared.shown(s.title, :language) as about, count(*) as count
            from surveys.respondent r join surveys.respondent k on k.id = coalesce(r.joined_to, r.id) join surveys.survey s on s.id = k.survey_id
            where exists (select from surveys.desk_look l where l.respondent_id = r.id and l.by_person = :id)
               or exists (select from surveys.desk_fact f where f.respondent_id = r.id and f.by_person = :id)
            group by s.id order by s.id""");

    private static final HeldKind NAMED =
            new HeldKind("desk.data.named", "desk.data.named-why", List.of("since", "about"), """
            select f.at::date as since, shared.shown(s.title, :language) as about
            from surveys.desk_fact f join surveys.survey s on s.id = f.survey_id
            where shared.names_address(f.said::text, :email) order by f.at desc, f.id""");

    private final JdbcClient database;

    HeldByDeskResearch(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Held> heldAbout(SignedIn who) {
        return HeldKind.of(who, database, LOOKED, NAMED);
    }

    /** What was read stays, found by nobody known; what names them goes. */
    @Override
    public void erase(Erased who) {
        who.account().map(PersonId::value).ifPresent(person -> {
            database.sql("update surveys.desk_look set by_person = null where by_person = :person")
                    .param("person", person)
                    .update();
            database.sql("update surveys.desk_fact set by_person = null where by_person = :person")
                    .param("person", person)
                    .update();
        });
        who.email()
                .ifPresent(email -> database.sql(
                                "delete from surveys.desk_fact where shared.names_address(said::text, :email)")
                        .param("email", email)
                        .update());
    }
}
