package kompas.directory.worklist;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kompas.accounts.Accounts;
import kompas.accounts.PersonId;
import kompas.accounts.SignedIn;
import kompas.audit.Act;
import kompas.audit.AuditLog;
import kompas.directory.DirectoryAct;
import kompas.directory.DirectoryPermissions;
import kompas.directory.OrganisationId;
import kompas.shared.kernel.Identifiers;
import kompas.shared.kernel.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes on organisations that only staff of their libraries read. They change nothing the public sees, so no page is made anew. */
@Service
public class Notes {

    public static final int LONGEST = 4000;

    private static final int MOST = 100;

    private static final String ALL = """
            select id, text, written_by, written_at, changed_at > written_at as edited from directory.note
            where organisation_id = :organisation and deleted_at is null order by id desc limit :most""";

    private static final String ADD = """
            insert into directory.note (id, organisation_id, written_by, text) values (:id, :organisation, :who, :text)
            on conflict (id) do nothing""";

    private static final String CHANGE = """
            update directory.note set text = :text, changed_at = now()
            where id = :id and organisation_id = :organisation and written_by = :who and deleted_at is null""";

    private static final String DELETE = """
            update directory.note set deleted_at = case when :deleted then now() end
            where id = :id and organisation_id = :organisation and written_by = :who""";

    private static final String FIND = """
            select o.id from directory.organisation o
            where o.slug = :slug or o.id = (select s.organisation_id from directory.old_slug s where s.slug = :slug)""";

    private final JdbcClient database;
    private final Accounts accounts;
    private final DirectoryPermissions permissions;
    private final AuditLog audit;

    Notes(JdbcClient database, Accounts accounts, DirectoryPermissions permissions, AuditLog audit) {
        this.database = database;
        this.accounts = accounts;
        this.permissions = permissions;
        this.audit = audit;
    }

    /** @throws kompas.shared.kernel.NotPermitted for anybody but staff */
    public OrganisationId organisation(SignedIn who, String slug) {
        OrganisationId id = database.sql(FIND)
                .param("slug", slug)
                .query(UUID.class)
                .optional()
                .map(OrganisationId::new)
                .orElseThrow(() -> new NotFound("Organisation " + slug));
        permissions.require(who, DirectoryAct.NOTE, id);
        return id;
    }

    /** What it is called, for a reader of {@code language}. */
    public String name(OrganisationId organisation, String language) {
        return database.sql("select shared.shown(name, :language) from directory.organisation where id = :id")
                .param("language", language)
                .param("id", organisation.value())
                .query(String.class)
                .single();
    }

    public boolean mayRead(SignedIn who, OrganisationId organisation) {
        return permissions.may(who, DirectoryAct.NOTE, organisation);
    }

    /** The newest first. */
    public List<Note> of(SignedIn who, OrganisationId organisation) {
        permissions.require(who, DirectoryAct.NOTE, organisation);
        List<Written> written = database.sql(ALL)
                .param("organisation", organisation.value())
                .param("most", MOST)
                .query((row, number) -> new Written(
                        row.getObject("id", UUID.class),
                        row.getString("text"),
                        Optional.ofNullable(row.getObject("written_by", UUID.class))
                                .map(PersonId::new),
                        row.getObject("written_at", OffsetDateTime.class),
                        row.getBoolean("edited")))
                .list();
        Set<PersonId> people =
                written.stream().flatMap(note -> note.writer().stream()).collect(Collectors.toSet());
        Map<PersonId, String> names = people.isEmpty() ? Map.of() : accounts.names(people);
        return written.stream().map(note -> note.in(names, who)).toList();
    }

    private record Written(UUID id, String text, Optional<PersonId> writer, OffsetDateTime at, boolean edited) {

        Note in(Map<PersonId, String> names, SignedIn who) {
            String name = writer.map(person -> names.getOrDefault(person, "")).orElse("");
            boolean own = writer.equals(Optional.of(who.id()));
            return new Note(id, text, writer, name, own, at.toInstant(), edited);
        }
    }

    /** A note under a number its form was given: sent twice it is one. */
    @Transactional
    public void add(SignedIn who, OrganisationId organisation, UUID id, String text) {
        permissions.require(who, DirectoryAct.NOTE, organisation);
        int added = database.sql(ADD)
                .param("id", id)
                .param("organisation", organisation.value())
                .param("who", who.id().value())
                .param("text", text)
                .update();
        if (added > 0) {
            told("directory.write-note", who, organisation);
        }
    }

    /** @throws NotFound when it is gone, or somebody else's */
    @Transactional
    public void change(SignedIn who, OrganisationId organisation, UUID id, String text) {
        permissions.require(who, DirectoryAct.NOTE, organisation);
        one(CHANGE, who, organisation, id, Map.of("text", text));
        told("directory.change-note", who, organisation);
    }

    /** @param deleted false brings it back */
    @Transactional
    public void delete(SignedIn who, OrganisationId organisation, UUID id, boolean deleted) {
        permissions.require(who, DirectoryAct.NOTE, organisation);
        one(DELETE, who, organisation, id, Map.of("deleted", deleted));
        told(deleted ? "directory.delete-note" : "directory.restore-note", who, organisation);
    }

    private void one(String sql, SignedIn who, OrganisationId organisation, UUID id, Map<String, Object> values) {
        int found = database.sql(sql)
                .param("id", id)
                .param("organisation", organisation.value())
                .param("who", who.id().value())
                .params(values)
                .update();
        if (found == 0) {
            throw new NotFound("Note " + id);
        }
    }

    private void told(String action, SignedIn who, OrganisationId organisation) {
        audit.record(new Act(
                Optional.of(who.id().value()), action, "organisation", organisation.value(), Map.of(), Map.of()));
    }

    public static UUID nextId() {
        return Identifiers.next();
    }
}
