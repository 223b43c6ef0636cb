package kompas.surveys.typing;

import java.util.List;
import kompas.accounts.Erased;
import kompas.accounts.HeldKind;
import kompas.accounts.PersonId;
import kompas.accounts.PersonalDataHolder;
import kompas.accounts.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who types in copies, and who is said to have collected one that is not sent yet. */
@Component
class HeldByTyping implements PersonalDataHolder {

    private static final HeldKind COPIES =
            new HeldKind("typing.data.copies", "typing.data.copies-why", List.of("about", "count"), """
            select shared.shown(s.title, :language) as about, count(*) as count
            from surveys.paper_entry e join surveys.survey s on s.id = e.survey_id
            where e.typed_by = :id or e.typed ->> '#collector' = cast(:id as text) group by s.id order by s.id""");

    private final JdbcClient database;

    HeldByTyping(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Held> heldAbout(SignedIn who) {
        return HeldKind.of(who, database, COPIES);
    }

    /** What they typed stays, of nobody known. */
    @Override
    public void erase(Erased who) {
        who.account()
                .map(PersonId::value)
                .ifPresent(person -> database.sql("""
                        update surveys.paper_entry
                        set typed_by = nullif(typed_by, :person),
                            typed = case when typed ->> '#collector' = cast(:person as text) then typed - '#collector' else typed end
                        where typed_by = :person or typed ->> '#collector' = cast(:person as text)""").param("person", person).update());
    }
}
