package kompas.directory.editing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.directory.OrganisationId;
import kompas.shared.kernel.Identifiers;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.sql.LocalizedColumn;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Writes a change of one organisation together with all that follows from it: history, index, pages, its library. */
@Component
class Changes {

    private static final String SOURCE = """
            insert into directory.source (key, kind, name) values (:key, :kind, cast(:name as jsonb))
            on conflict (key) do update set kind = excluded.kind returning id""";

    private static final String RECORD = """
            with begun as (
                insert into directory.change_set (id, kind, actor, source_id) values (:set, :kind, :actor, :source)),
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
    private final Messages messages;

    Changes(JdbcClient database, OrganisationRows rows, ChitalishteInStep libraries, Messages messages) {
        this.database = database;
        this.rows = rows;
        this.libraries = libraries;
        this.messages = messages;
    }

    /**
     * Inside the transaction that has locked {@code was}.
     *
     * @param kind edit or revert
     * @param wanted what shall stand there, by the names of {@link Stored#state}
     */
    void make(String kind, Stored was, ObjectNode wanted, SignedIn who) {
        UUID source = source(who, was.id());
        rows.write(was.id(), wanted, source);
        Stored now = rows.lock(was.id()).orElseThrow();
        ObjectNode before = Stored.JSON.createObjectNode();
        ObjectNode after = Stored.JSON.createObjectNode();
        for (String key : wanted.propertyNames()) {
            before.set(key, was.state().path(key));
            after.set(key, now.state().path(key));
        }
        record(kind, was.id(), before, after, new Author(who, source));
        libraries.follow(now, wanted);
        database.sql("select shared.touch('directory')")
                .query((row, number) -> number)
                .list();
    }

    private record Author(SignedIn who, UUID source) {}

    /** Who is behind a contact is nobody's business but theirs: it stands where it can be erased. */
    private void record(String kind, OrganisationId id, ObjectNode before, ObjectNode after, Author author) {
        UUID set = Identifiers.next();
        ObjectNode personalBefore = taken(before);
        ObjectNode personalAfter = taken(after);
        database.sql(RECORD)
                .param("set", set)
                .param("kind", kind)
                .param("actor", author.who().id().toString())
                .param("source", author.source())
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
        boolean own = who.in(Scope.Kind.ORGANISATION, Role.ORGANISATION_CONTACT).contains(id.value());
        return database.sql(SOURCE)
                .param("key", own ? "organisations-themselves" : "libraries-staff")
                .param("kind", own ? "organisation" : "staff")
                .param(
                        "name",
                        LocalizedColumn.write(named(own ? "editing.source.organisation" : "editing.source.staff")))
                .query(UUID.class)
                .single();
    }

    private LocalizedText named(String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        messages.languages().forEach(language -> texts.put(language, new Text(messages, language).say(key)));
        return new LocalizedText("en", texts);
    }
}
