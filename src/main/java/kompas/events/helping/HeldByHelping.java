package kompas.events.helping;

import java.util.List;
import kompas.accounts.Erased;
import kompas.accounts.HeldKind;
import kompas.accounts.PersonId;
import kompas.accounts.PersonalDataHolder;
import kompas.accounts.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where somebody helped, found by their account and by their address. */
@Component
class HeldByHelping implements PersonalDataHolder {

    private static final String TITLE = "helping.data";

    private static final HeldKind HELP = new HeldKind(
                    TITLE,
                    "helping.data-why",
                    List.of("since", "about", "when", "what", "name", "email", "phone", "details"),
                    """
            select h.created_at::date as since, shared.shown(a.title, :language) as about,
                   (s.starts_at at time zone a.time_zone)::date as "when", u.state as what, h.name, h.email, h.phone,
                   nullif(concat_ws(' · ', h.guardian_name, h.guardian_phone, h.consent,
                                    round(u.minutes / 60.0, 1)::text || ' h'), '') as details
            from events.helper h join events.activity a on a.id = h.activity_id
            left join events.helper_turn u on u.helper_id = h.id left join events.helper_shift s on s.id = u.shift_id
            where h.person_id = :id or lower(h.email) = lower(:email) order by h.created_at desc, s.starts_at""")
            .saying("what", "helping.state.");

    private final JdbcClient database;
    private final Volunteers volunteers;
    private final ErasingVolunteers erasing;

    HeldByHelping(JdbcClient database, Volunteers volunteers, ErasingVolunteers erasing) {
        this.database = database;
        this.volunteers = volunteers;
        this.erasing = erasing;
    }

    @Override
    public List<Held> heldAbout(SignedIn who) {
        return HeldKind.of(who, database, HELP);
    }

    @Override
    public void erase(Erased who) {
        volunteers.of(who.account().map(PersonId::value), who.email()).forEach(erasing::erase);
    }
}
