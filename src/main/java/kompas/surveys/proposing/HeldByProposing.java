package kompas.surveys.proposing;

import java.util.List;
import kompas.accounts.Erased;
import kompas.accounts.HeldKind;
import kompas.accounts.PersonId;
import kompas.accounts.PersonalDataHolder;
import kompas.accounts.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who decided on proposals, who is trusted by a rule, and in which proposals somebody's address stands. */
@Component
class HeldByProposing implements PersonalDataHolder {

    private static final HeldKind DECIDED = new HeldKind(
                    "proposing.data.decided", "proposing.data.decided-why", List.of("about", "what"), """
            select distinct shared.shown(s.title, :language) as about, w.what
            from (select survey_id, 'decided' as what from surveys.proposal where decided_by = :id
                  union select survey_id, 'trusted' from surveys.acceptance_rule where person_id = :id
                  union select survey_id, 'ruled' from surveys.acceptance_rule where made_by = :id) w
            join surveys.survey s on s.id = w.survey_id order by 1, 2""")
            .saying("what", "proposing.data.what.");

    private static final HeldKind NAMED =
            new HeldKind("proposing.data.named", "proposing.data.named-why", List.of("since", "about"), """
            select p.made_at::date as since, shared.shown(s.title, :language) as about
            from surveys.proposal p join surveys.survey s on s.id = p.survey_id
            where shared.names_address(p.said::text, :email) order by p.made_at desc, p.id""");

    private final JdbcClient database;

    HeldByProposing(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Held> heldAbout(SignedIn who) {
        return HeldKind.of(who, database, DECIDED, NAMED);
    }

    /** Nobody is proposed as a contact any more who was forgotten; decisions stay, of nobody known. */
    @Override
    public void erase(Erased who) {
        who.account().map(PersonId::value).ifPresent(person -> {
            database.sql("update surveys.proposal set decided_by = null where decided_by = :person")
                    .param("person", person)
                    .update();
            database.sql("delete from surveys.acceptance_rule where person_id = :person")
                    .param("person", person)
                    .update();
            database.sql("update surveys.acceptance_rule set made_by = null where made_by = :person")
                    .param("person", person)
                    .update();
        });
        who.email()
                .ifPresent(email -> database.sql(
                                "delete from surveys.proposal where shared.names_address(said::text, :email)")
                        .param("email", email)
                        .update());
    }
}
