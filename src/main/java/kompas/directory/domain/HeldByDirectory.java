package kompas.directory.domain;

import java.util.List;
import kompas.accounts.HeldKind;
import kompas.accounts.PersonalDataHolder;
import kompas.accounts.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where somebody stands as the contact of an organisation, what they added, and what they changed. */
@Component
class HeldByDirectory implements PersonalDataHolder {

    private static final HeldKind CONTACTS = new HeldKind(
            "directory.data.contacts",
            "directory.data.contacts-why",
            List.of("about", "name", "role", "email", "phone", "shown", "members"),
            """
            select shared.shown(o.name, :language) as about, c.name, c.role, c.email, c.phone,
                   concat_ws(', ', case when c.name_visibility = 'public' then c.name end,
                             case when c.email_visibility = 'public' then c.email end,
                             case when c.phone_visibility = 'public' then c.phone end) as shown,
                   concat_ws(', ', case when c.name_visibility = 'members' then c.name end,
                             case when c.email_visibility = 'members' then c.email end,
                             case when c.phone_visibility = 'members' then c.phone end) as members
            from directory.contact c join directory.organisation o on o.id = c.organisation_id
            where lower(c.email) = lower(:email) order by c.id
            """);

    /** As a whole value of the kept JSON, so that no longer address is taken for this one. */
    private static final HeldKind HISTORY = new HeldKind(
                    "directory.data.history", "directory.data.history-why", List.of("when", "what", "about"), """
            select s.at as "when", s.kind as what, shared.shown(o.name, :language) as about
            from directory.change_personal p
            join directory.change_set s on s.id = p.change_set_id
            left join directory.organisation o on o.id = p.organisation_id
            where position('"' || lower(:email) || '"' in lower(concat(p.before, p.after))) > 0
            order by s.at desc, p.organisation_id
            """)
            .saying("what", "directory.history.");

    private static final HeldKind ADDITIONS = new HeldKind(
            "directory.data.additions",
            "directory.data.additions-why",
            List.of("since", "about", "name", "email", "phone"),
            """
            select created_at::date as since, answers ->> 'name' as about, answers ->> 'person' as name,
                   answers ->> 'address' as email, answers ->> 'phone' as phone
            from directory.addition
            where lower(answers ->> 'address') = lower(:email) or lower(answers ->> 'email') = lower(:email)
            order by created_at desc
            """);

    private static final HeldKind PICTURES = new HeldKind(
            "directory.data.pictures", "directory.data.pictures-why", List.of("since", "about", "name"), """
            select p.permitted_at::date as since, shared.shown(o.name, :language) as about, shared.shown(p.alt, :language) as name
            from directory.picture p join directory.organisation o on o.id = p.organisation_id
            where p.permitted_by = cast(:actor as uuid) order by p.permitted_at desc
            """);

    private static final HeldKind CHANGES = new HeldKind(
                    "directory.data.changes", "directory.data.changes-why", List.of("when", "what", "count"), """
            select s.at as "when", s.kind as what, count(c.organisation_id) as count
            from directory.change_set s left join directory.change c on c.change_set_id = s.id
            where s.actor = :actor group by s.id order by s.at desc
            """)
            .saying("what", "directory.history.");

    private final JdbcClient sql;

    HeldByDirectory(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Held> heldAbout(SignedIn who) {
        return HeldKind.of(who, sql, CONTACTS, HISTORY, ADDITIONS, PICTURES, CHANGES);
    }
}
