package kompas.events.signup;

import java.util.List;
import kompas.accounts.Erased;
import kompas.accounts.HeldKind;
import kompas.accounts.PersonId;
import kompas.accounts.PersonalDataHolder;
import kompas.accounts.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody signed up for, found by their account and by their address. */
@Component
class HeldBySignUps implements PersonalDataHolder {

    private static final String TITLE = "signup.data";

    private static final HeldKind SIGN_UPS = new HeldKind(
                    TITLE,
                    "signup.data-why",
                    List.of("since", "about", "when", "people", "what", "name", "email", "phone", "details"),
                    """
            select p.created_at::date as since, shared.shown(a.title, :language) as about,
                   (o.starts_at at time zone a.time_zone)::date as "when", r.people, r.state as what, p.name, p.email, p.phone,
                   p.note as details
            from events.party p join events.activity a on a.id = p.activity_id
            left join events.registration r on r.party_id = p.id left join events.occurrence o on o.id = r.occurrence_id
            where p.person_id = :id or lower(p.email) = lower(:email) order by p.created_at desc, o.starts_at""")
            .saying("what", "signup.state.");

    private final JdbcClient database;
    private final Parties parties;
    private final ErasingParties erasing;

    HeldBySignUps(JdbcClient database, Parties parties, ErasingParties erasing) {
        this.database = database;
        this.parties = parties;
        this.erasing = erasing;
    }

    @Override
    public List<Held> heldAbout(SignedIn who) {
        return HeldKind.of(who, database, SIGN_UPS);
    }

    @Override
    public void erase(Erased who) {
        parties.of(who.account().map(PersonId::value), who.email()).forEach(erasing::erase);
    }
}
