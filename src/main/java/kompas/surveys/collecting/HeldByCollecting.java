package kompas.surveys.collecting;

import java.util.List;
import kompas.accounts.Erased;
import kompas.accounts.HeldKind;
import kompas.accounts.PersonId;
import kompas.accounts.PersonalDataHolder;
import kompas.accounts.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who collected for which survey, and in which responses somebody's address stands. */
@Component
class HeldByCollecting implements PersonalDataHolder {

    private static final HeldKind PHONES =
            new HeldKind("surveys.data.phones", "surveys.data.phones-why", List.of("since", "about", "last"), """
            select d.created_at::date as since, shared.shown(s.title, :language) as about, d.seen_on as last
            from surveys.device d join surveys.survey s on s.id = d.survey_id where d.person_id = :id order by d.created_at desc""");

    private static final HeldKind RESPONSES = new HeldKind(
                    "surveys.data.responses", "surveys.data.responses-why", List.of("since", "about", "what"), """
            select r.received_at::date as since, shared.shown(s.title, :language) as about,
                   case when r.collected_by = :id then 'collected' when r.typed_by = :id then 'typed' else 'named' end as what
            from surveys.response r join surveys.survey s on s.id = r.survey_id
            where r.collected_by = :id or r.typed_by = :id or shared.names_address(r.answers::text, :email)
            order by r.received_at desc, r.id""")
            .saying("what", "surveys.data.what.");

    private final JdbcClient database;

    HeldByCollecting(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Held> heldAbout(SignedIn who) {
        return HeldKind.of(who, database, PHONES, RESPONSES);
    }

    /** Their phones send no more; what they collected stays, of nobody known. */
    @Override
    public void erase(Erased who) {
        who.account().map(PersonId::value).ifPresent(person -> {
            database.sql("delete from surveys.device where person_id = :person")
                    .param("person", person)
                    .update();
            database.sql("update surveys.response set collected_by = null where collected_by = :person")
                    .param("person", person)
                    .update();
            database.sql("update surveys.response set typed_by = null where typed_by = :person")
                    .param("person", person)
                    .update();
        });
    }
}
