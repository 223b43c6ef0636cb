package kompas.directory.erasing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kompas.accounts.Erased;
import kompas.accounts.HeldKind;
import kompas.accounts.PersonId;
import kompas.accounts.PersonalDataHolder;
import kompas.accounts.SignedIn;
import kompas.directory.DirectoryPermissions;
import kompas.directory.OrganisationId;
import kompas.network.NetworkSettings;
import kompas.tasks.NewTask;
import kompas.tasks.Tasks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets somebody who stands in the directory, and tells the library whose organisation loses its last contact by it. */
@Component
class ErasingInDirectory implements PersonalDataHolder {

    private static final HeldKind CLAIMS = new HeldKind(
            "directory.data.claims",
            "directory.data.claims-why",
            List.of("since", "about", "name", "email", "details"),
            """
            select c.created_at::date as since, shared.shown(o.name, :language) as about, c.person as name, c.address as email,
                   c.proof as details
            from directory.claim c join directory.organisation o on o.id = c.organisation_id
            where lower(c.address) = lower(:email) order by c.created_at desc
            """);

    private static final HeldKind RESTRICTED = new HeldKind(
            "restricting.data",
            "restricting.data-why",
            List.of("since", "about", "name", "role", "email", "phone", "until"),
            """
            select r.restricted_on as since, shared.shown(o.name, :language) as about, r.contact ->> 'name' as name,
                   r.contact ->> 'role' as role, r.contact ->> 'email' as email, r.contact ->> 'phone' as phone, r.lifts_on as until
            from directory.restricted_contact r join directory.organisation o on o.id = r.organisation_id
            where lower(r.contact ->> 'email') = lower(:email) order by r.id
            """);

    private static final HeldKind UPLOADS =
            new HeldKind("directory.data.uploads", "directory.data.uploads-why", List.of("when", "what"), """
            select uploaded_at as "when", file_name as what
            from directory.upload where uploaded_by = :id order by uploaded_at desc
            """);

    private static final String LEFT_ALONE = """
            select o.id, o.slug, shared.shown(o.name, :language) as name
            from accounts.role_grant g join directory.organisation o on o.id = g.scope_id
            where g.person_id = :id and g.role = 'organisation_contact' and not exists (
                select from accounts.role_grant other join accounts.person p on p.id = other.person_id
                where other.scope_id = o.id and other.role = 'organisation_contact' and other.person_id <> :id
                  and p.disabled_at is null and p.erased_at is null)
            """;

    private final JdbcClient database;
    private final KnownContacts contacts;
    private final Petitions petitions;
    private final Tasks tasks;
    private final DirectoryPermissions permissions;
    private final NetworkSettings network;

    ErasingInDirectory(
            JdbcClient database,
            KnownContacts contacts,
            Petitions petitions,
            Tasks tasks,
            DirectoryPermissions permissions,
            NetworkSettings network) {
        this.database = database;
        this.contacts = contacts;
        this.petitions = petitions;
        this.tasks = tasks;
        this.permissions = permissions;
        this.network = network;
    }

    @Override
    public List<Held> heldAbout(SignedIn who) {
        return HeldKind.of(who, database, CLAIMS, RESTRICTED, UPLOADS);
    }

    @Override
    public void erase(Erased who) {
        who.account().ifPresent(person -> {
            tell(person, who.language());
            database.sql("delete from directory.merge_person where person_id = :id")
                    .param("id", person.value())
                    .update();
        });
        who.email().ifPresent(email -> {
            contacts.withEmail(email, who.language()).forEach(contacts::erase);
            petitions.of(email).forEach(petition -> petitions.erase(petition, who.by()));
        });
    }

    /** What somebody brought in and changed is the organisations' by now. */
    @Override
    public Set<String> staying() {
        return Set.of("directory.data.changes", "directory.data.uploads");
    }

    private void tell(PersonId person, String language) {
        database.sql(LEFT_ALONE)
                .param("id", person.value())
                .param("language", language)
                .query((row, number) -> new Left(
                        row.getObject("id", UUID.class),
                        "/organisations/" + row.getString("slug"),
                        row.getString("name")))
                .list()
                .forEach(left -> tasks.raise(new NewTask(
                        "organisation_without_contact",
                        "organisation",
                        left.id(),
                        permissions.responsible(new OrganisationId(left.id())),
                        network.current().correspondence().promisedFrom(LocalDate.now()),
                        left.path() + "/people",
                        Map.of("name", left.name()))));
    }

    private record Left(UUID id, String path, String name) {}
}
