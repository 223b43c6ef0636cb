package kompas.surveys.reviewing;

import java.util.List;
import kompas.accounts.Erased;
import kompas.accounts.HeldKind;
import kompas.accounts.PersonId;
import kompas.accounts.PersonalDataHolder;
import kompas.accounts.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody asked and answered about responses. */
@Component
class HeldByReviewing implements PersonalDataHolder {

    private static final HeldKind COMMENTS = new HeldKind(
            "reviewing.data.comments", "reviewing.data.comments-why", List.of("since", "about", "details"), """
            select c.at::date as since, shared.shown(s.title, :language) as about, c.body as details
            from surveys.response_comment c join surveys.response r on r.id = c.response_id join surveys.survey s on s.id = r.survey_id
            where c.by_person = :id order by c.at desc, c.id""");

    private final JdbcClient database;

    HeldByReviewing(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Held> heldAbout(SignedIn who) {
        return HeldKind.of(who, database, COMMENTS);
    }

    /** What they wrote stays with the response, of nobody known. */
    @Override
    public void erase(Erased who) {
        who.account().map(PersonId::value).ifPresent(person -> {
            database.sql("update surveys.response_comment set by_person = null where by_person = :person")
                    .param("person", person)
                    .update();
            database.sql("update surveys.flag set dismissed_by = null where dismissed_by = :person")
                    .param("person", person)
                    .update();
            database.sql("update surveys.stray set settled_by = null where settled_by = :person")
                    .param("person", person)
                    .update();
            database.sql("update surveys.response_before set replaced_by = null where replaced_by = :person")
                    .param("person", person)
                    .update();
        });
    }
}
