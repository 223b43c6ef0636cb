package kompas.directory.erasing;

import kompas.accounts.Consent;
import kompas.accounts.ConsentWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever takes back that they may be shown is shown no more from that moment on; the organisation keeps how to reach them. */
@Component
class HidingContacts {

    static final String PURPOSE = "contact";

    private static final String HIDE = """
            with hidden as (
                update directory.contact c
                set name_visibility = 'staff', email_visibility = 'staff', phone_visibility = 'staff'
                where c.organisation_id = :about and directory.same_contact(to_jsonb(c), jsonb_strip_nulls(jsonb_build_object(
                    'email', cast(:email as text), 'name', cast(:name as text), 'phone', cast(:phone as text))))
                returning c.organisation_id),
            changed as (update directory.organisation set changed_at = now() where id in (select organisation_id from hidden))
            insert into search.pending (kind, id) select distinct 'organisation', organisation_id from hidden
            """;

    private final JdbcClient database;

    HidingContacts(JdbcClient database) {
        this.database = database;
    }

    @EventListener
    void hide(ConsentWithdrawn withdrawn) {
        Consent consent = withdrawn.consent();
        if (!consent.about().purpose().equals(PURPOSE)) {
            return;
        }
        database.sql(HIDE)
                .param("about", consent.about().id())
                .param("email", consent.whose().email().orElse(null))
                .param("name", consent.whose().name().orElse(null))
                .param("phone", consent.whose().phone().orElse(null))
                .update();
        database.sql("select shared.touch('directory')")
                .query((row, number) -> number)
                .list();
    }
}
