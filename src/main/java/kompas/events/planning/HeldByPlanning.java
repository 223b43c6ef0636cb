package kompas.events.planning;

import java.util.List;
import kompas.accounts.Erased;
import kompas.accounts.HeldKind;
import kompas.accounts.PersonalDataHolder;
import kompas.accounts.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Of which activities somebody is the one to ask, and what they began to write. */
@Component
class HeldByPlanning implements PersonalDataHolder {

    private static final HeldKind CONTACT = new HeldKind(
            "planning.data.contact", "planning.data.contact-why", List.of("about", "name", "email", "phone"), """
            select shared.shown(title, :language) as about, contact_name as name, contact_email as email, contact_phone as phone
            from events.activity where lower(contact_email) = lower(:email) and deleted_at is null order by created_at desc""");

    private static final HeldKind DRAFTS =
            new HeldKind("planning.data.drafts", "planning.data.drafts-why", List.of("since", "details"), """
            select changed_at as since, answers::text as details from events.draft where person_id = :id order by changed_at desc""");

    private final JdbcClient database;

    HeldByPlanning(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Held> heldAbout(SignedIn who) {
        return HeldKind.of(who, database, CONTACT, DRAFTS);
    }

    @Override
    public void erase(Erased who) {
        who.email().ifPresent(email -> database.sql("""
                update events.activity set contact_name = null, contact_email = null, contact_phone = null
                where lower(contact_email) = lower(:email)""").param("email", email).update());
        who.account()
                .ifPresent(account -> database.sql("delete from events.draft where person_id = :id")
                        .param("id", account.value())
                        .update());
    }
}
