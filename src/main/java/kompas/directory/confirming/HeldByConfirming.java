package kompas.directory.confirming;

import java.sql.Types;
import java.util.List;
import java.util.Set;
import kompas.accounts.Erased;
import kompas.accounts.HeldKind;
import kompas.accounts.PersonId;
import kompas.accounts.PersonalDataHolder;
import kompas.accounts.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links somebody was sent, pages they confirmed, calls they made. */
@Component
class HeldByConfirming implements PersonalDataHolder {

    private static final HeldKind LINKS =
            new HeldKind("confirming.data.links", "confirming.data.links-why", List.of("when", "about", "email"), """
            select l.made_on as "when", shared.shown(o.name, :language) as about, l.email
            from directory.confirm_link l join directory.organisation o on o.id = l.organisation_id
            where lower(l.email) = lower(:email) or l.person_id = :id order by l.made_on desc
            """);

    private static final HeldKind DONE = new HeldKind(
                    "confirming.data.done", "confirming.data.done-why", List.of("when", "what", "about"), """
            select d."when", d.what, shared.shown(o.name, :language) as about
            from (select confirmed_on as "when", 'way.' || way as what, organisation_id from directory.confirmation where by_person = :id
                  union all
                  select called_on, 'outcome.' || outcome, organisation_id from directory.call where by_person = :id) d
            join directory.organisation o on o.id = d.organisation_id order by d."when" desc
            """)
            .saying("what", "confirming.data.done.");

    private final JdbcClient database;

    HeldByConfirming(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Held> heldAbout(SignedIn who) {
        return HeldKind.of(who, database, LINKS, DONE);
    }

    @Override
    public void erase(Erased who) {
        database.sql("delete from directory.confirm_link where lower(email) = lower(:email) or person_id = :person")
                .param("email", who.email().orElse(""))
                .param("person", who.account().map(PersonId::value).orElse(null), Types.OTHER)
                .update();
    }

    /** That a page was confirmed is the organisation's; by whom is no longer known. */
    @Override
    public Set<String> staying() {
        return Set.of("confirming.data.done");
    }
}
