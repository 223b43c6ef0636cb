package kompas.directory.editing;

import java.sql.Types;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.directory.OrganisationId;
import kompas.shared.kernel.Identifiers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Writes a change of one organisation together with all that follows from it: history, index, pages, its library. */
@Component
class Changes {

    private static final String RECORD = """
            with begun as (
                insert into directory.change_set (id, kind, actor, source_id, said_on, cited)
                values (:set, :kind, :actor, :source, cast(:on as date), :cited)),
            changed as (
                insert into directory.change (change_set_id, organisation_id, before, after)
                values (:set, :id, cast(:before as jsonb), cast(:after as jsonb)))
            insert into search.pending (kind, id) values ('organisation', :id)""";

    private static final String PERSONAL = """
            insert into directory.change_personal (change_set_id, organisation_id, before, after)
            values (:set, :id, cast(:before as jsonb), cast(:after as jsonb))""";

    private final JdbcClient database;
    private final OrganisationRows rows;
    private final ChitalishteInStep libraries;
    private final PicturesInStep pictures;
    private final Spokespeople spokespeople;

    Changes(
            JdbcClient database,
            OrganisationRows rows,
            ChitalishteInStep libraries,
            PicturesInStep pictures,
            Spokespeople spokespeople) {
        this.database = database;
        this.rows = rows;
        this.libraries = libraries;
        this.pictures = pictures;
        this.spokespeople = spokespeople;
    }

    /**
     * Inside the transaction that has locked {@code was}.
     *
     * @param kind edit or revert
     * @param wanted what shall stand there, by the names of {@link Stored#state}
     */
    void make(String kind, Stored was, ObjectNode wanted, SignedIn who) {
        make(
                kind,
                was,
                wanted,
                new Origin(who.id().toString(), source(who, was.id()), Optional.empty(), Optional.empty()));
    }

    /**
     * The same, of whatever origin.
     *
     * @return the change set
     */
    UUID make(String kind, Stored was, ObjectNode wanted, Origin origin) {
        rows.write(was.id(), wanted, origin);
        Stored now = rows.lock(was.id()).orElseThrow();
        ObjectNode before = Stored.JSON.createObjectNode();
        ObjectNode after = Stored.JSON.createObjectNode();
        for (String key : wanted.propertyNames()) {
            before.set(key, was.state().path(key));
            after.set(key, now.state().path(key));
        }
        UUID set = record(kind, was.id(), before, after, origin);
        libraries.follow(now, wanted);
        pictures.follow(was, now, wanted);
        database.sql("select shared.touch('directory')")
                .query((row, number) -> number)
                .list();
        return set;
    }

    /** Who is behind a contact is nobody's business but theirs: it stands where it can be erased. */
    private UUID record(String kind, OrganisationId id, ObjectNode before, ObjectNode after, Origin origin) {
        UUID set = Identifiers.next();
        ObjectNode personalBefore = taken(before);
        ObjectNode personalAfter = taken(after);
        database.sql(RECORD)
                .param("set", set)
                .param("kind", kind)
                .param("actor", origin.actor())
                .param("source", origin.source())
                .param("on", origin.on().map(Object::toString).orElse(null), Types.VARCHAR)
                .param("cited", origin.cited().orElse(null), Types.VARCHAR)
                .param("id", id.value())
                .param("before", before.toString())
                .param("after", after.toString())
                .update();
        if (!personalAfter.isEmpty()) {
            database.sql(PERSONAL)
                    .param("set", set)
                    .param("id", id.value())
                    .param("before", personalBefore.toString())
                    .param("after", personalAfter.toString())
                    .update();
        }
        return set;
    }

    private static ObjectNode taken(ObjectNode values) {
        ObjectNode personal = Stored.JSON.createObjectNode();
        if (values.has("contacts")) {
            personal.set("contacts", values.remove("contacts"));
        }
        return personal;
    }

    /** Its own people speak as the organisation, everybody else as the library. */
    private UUID source(SignedIn who, OrganisationId id) {
        return spokespeople.source(
                who.in(Scope.Kind.ORGANISATION, Role.ORGANISATION_CONTACT).contains(id.value()));
    }
}
