package kompas.events.fairs;

import java.sql.Types;
import java.util.List;
import kompas.accounts.Erased;
import kompas.accounts.HeldKind;
import kompas.accounts.PersonId;
import kompas.accounts.PersonalDataHolder;
import kompas.accounts.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Invitations that went to somebody, and slips they left at stands. */
@Component
class HeldByFairs implements PersonalDataHolder {

    private static final HeldKind INVITATIONS = new HeldKind(
            "fairs.data.invitations", "fairs.data.invitations-why", List.of("since", "about", "name", "email"), """
            select coalesce(g.invited_on, g.answered_at::date) as since, shared.shown(a.title, :language) as about,
                   coalesce(g.contact, g.name) as name, g.email
            from events.fair_guest g join events.activity a on a.id = g.fair_id
            where lower(g.email) = lower(:email)
               or exists (select from events.fair_link l where l.guest_id = g.id and lower(l.email) = lower(:email))
            order by 1 desc""");

    private static final HeldKind SLIPS = new HeldKind(
            "fairs.data.slips", "fairs.data.slips-why", List.of("when", "about", "name", "details", "email"), """
            select s.written_at as "when", coalesce(g.name, shared.shown(o.name, :language)) as about, s.name,
                   s.message as details, s.reach as email
            from events.fair_slip s join events.fair_guest g on g.id = s.guest_id
            left join directory.organisation o on o.id = g.organisation_id
            where lower(s.reach) = lower(:email) order by s.written_at desc""");

    private final JdbcClient database;

    HeldByFairs(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Held> heldAbout(SignedIn who) {
        return HeldKind.of(who, database, INVITATIONS, SLIPS);
    }

    /** That somebody was invited stays the fair's; whom one wrote to does not. */
    @Override
    public void erase(Erased who) {
        String email = who.email().orElse("");
        database.sql("delete from events.fair_slip where lower(reach) = lower(:email)")
                .param("email", email)
                .update();
        database.sql("delete from events.fair_link where lower(email) = lower(:email)")
                .param("email", email)
                .update();
        database.sql("""
                        update events.fair_guest set contact = null, email = null, phone = null
                        where lower(email) = lower(:email)""").param("email", email).update();
        database.sql("update events.fair_slip set typed_by = null where typed_by = :person")
                .param("person", who.account().map(PersonId::value).orElse(null), Types.OTHER)
                .update();
    }
}
