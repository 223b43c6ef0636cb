package kompas.surveys.fieldwork;

import java.util.List;
import kompas.accounts.Erased;
import kompas.accounts.HeldKind;
import kompas.accounts.PersonId;
import kompas.accounts.PersonalDataHolder;
import kompas.accounts.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom somebody visits and phones for a survey, and where somebody stands as the one to ask for. */
@Component
class HeldByFieldwork implements PersonalDataHolder {

    private static final HeldKind VISITS =
            new HeldKind("fieldwork.data.visits", "fieldwork.data.visits-why", List.of("about", "count"), """
            select shared.shown(s.title, :language) as about, count(*) as count
            from surveys.respondent r left join surveys.respondent k on k.id = r.joined_to
            join surveys.survey s on s.id = coalesce(r.survey_id, k.survey_id)
            where r.assigned_to = :id or exists (select from surveys.contact_attempt c where c.respondent_id = r.id and c.by_person = :id)
            group by s.id order by s.id""");

    private static final HeldKind CONTACT = new HeldKind(
            "fieldwork.data.contact",
            "fieldwork.data.contact-why",
            List.of("since", "about", "name", "email", "phone"),
            """
            select r.added_at::date as since, shared.shown(s.title, :language) as about, r.contact as name, r.email, r.phone
            from surveys.respondent r left join surveys.respondent k on k.id = r.joined_to
            join surveys.survey s on s.id = coalesce(r.survey_id, k.survey_id)
            where lower(r.email) = lower(:email) order by r.added_at desc, r.id""");

    private final JdbcClient database;

    HeldByFieldwork(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Held> heldAbout(SignedIn who) {
        return HeldKind.of(who, database, VISITS, CONTACT);
    }

    /** What they did stays, of nobody known; whom they still had to visit is nobody's. */
    @Override
    public void erase(Erased who) {
        who.account().map(PersonId::value).ifPresent(person -> {
            database.sql("update surveys.respondent set assigned_to = null where assigned_to = :person")
                    .param("person", person)
                    .update();
            database.sql("update surveys.contact_attempt set by_person = null where by_person = :person")
                    .param("person", person)
                    .update();
        });
        who.email().ifPresent(email -> database.sql("""
                        update surveys.respondent set contact = null, phone = null, email = null where lower(email) = lower(:email)""").param("email", email).update());
    }
}
