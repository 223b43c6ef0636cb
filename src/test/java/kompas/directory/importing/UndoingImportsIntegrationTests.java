package kompas.directory.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import kompas.directory.importing.ImportReport.Counts;
import kompas.directory.importing.UndoingImports.Undone;
import kompas.testing.Emptied;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An import that was a mistake goes away without a trace, and without taking anybody's work with it. */
@KompasIntegrationTest
class UndoingImportsIntegrationTests {

    private static final String FIRST = """
            key,name,name@bg,language,identifiers,status,website,street,settlement,contact_name,contact_email,needs,parent
            a,Choir,Хор,en,GB-CHC:1000001,active,https://a.example,Main street 1,Sofia,Anna,anna@a.example,space,
            b,Club,,en,GB-CHC:1000002,active,,,,,,,
            """;

    private static final String SECOND = """
            key,name,name@bg,language,identifiers,status,website,street,settlement,contact_name,contact_email,needs,parent
            a,Great choir,Голям хор,en,GB-CHC:1000001,dormant,https://b.example,Side street 2,Plovdiv,Bob,bob@b.example,funding,c
            b,Club,,en,GB-CHC:1000002,active,,,,,,,
            c,Umbrella,,en,GB-CHC:1000003,active,,New street 3,Sofia,Eve,eve@c.example,training,
            d,Branch,,en,GB-CHC:1000004,active,,,,,,,c
            """;

    private static final String EVERYTHING = """
            select string_agg((to_jsonb(o) - 'changed_at')::text || directory.belongings(o.id)::text, chr(10) order by o.slug)
            from directory.organisation o""";

    @Autowired
    private ImportingOrganisations importing;

    @Autowired
    private UndoingImports undoing;

    @Autowired
    private JdbcClient database;

    @TempDir
    private Path folder;

    @BeforeEach
    void nobodyIsThereYet() {
        Emptied.tables(
                database,
                "directory.organisation, directory.source, libraries.library, needs.need, search.pending, directory.tombstone, accounts.role_grant");
    }

    @Test
    void everythingNobodyTouchedIsWhatItWas() throws IOException {
        run(FIRST);
        String before = text(EVERYTHING);
        ImportReport.Imported second = run(SECOND);
        assertThat(second.counts()).isEqualTo(new Counts(2, 1, 1, 0));
        assertThat(undo(second.run())).isEqualTo(new Undone(2, 1, 0));
        assertThat(text(EVERYTHING)).isEqualTo(before);
        assertThat(text("select string_agg(slugs[1], ',' order by slugs) from directory.tombstone"))
                .isEqualTo("branch,umbrella");
        assertThat(text("select count(*) from needs.need")).isEqualTo("1");
    }

    @Test
    void theSameFileOnceMoreBringsAllOfItAgain() throws IOException {
        run(FIRST);
        undo(run(SECOND).run());
        assertThat(run(SECOND).counts()).isEqualTo(new Counts(2, 1, 1, 0));
    }

    @Test
    void takingItBackTwiceTakesBackNothingMore() throws IOException {
        UUID first = run(FIRST).run();
        assertThat(undo(first)).isEqualTo(new Undone(2, 0, 0));
        assertThat(undo(first)).isEqualTo(new Undone(2, 0, 0));
        assertThat(undoing.undo(UUID.randomUUID(), "import", (done, of) -> {})).isEmpty();
    }

    @Test
    void whatALaterImportChangedStaysAndIsListed() throws IOException {
        UUID first = run(FIRST).run();
        run(SECOND);
        assertThat(undo(first)).isEqualTo(new Undone(1, 0, 1));
        assertThat(undoing.left(first, 5))
                .singleElement()
                .satisfies(left -> assertThat(left.reason()).isEqualTo("changed"));
    }

    @Test
    void anUmbrellaOfSomethingThatStaysStaysToo() throws IOException {
        UUID run = run(SECOND).run();
        database.sql("""
                with edit as (insert into directory.change_set (kind, actor, source_id)
                              select 'edit', 'somebody', id from directory.source limit 1 returning id)
                insert into directory.change (change_set_id, organisation_id, before, after)
                select edit.id, o.id, '{}', '{}' from edit, directory.organisation o where o.slug = 'branch'""").update();
        assertThat(undo(run)).isEqualTo(new Undone(2, 0, 2));
        assertThat(text("select string_agg(reason, ',' order by reason) from directory.undo_step"))
                .isEqualTo("changed,parent");
        assertThat(text("select string_agg(slug, ',' order by slug) from directory.organisation"))
                .isEqualTo("branch,umbrella");
    }

    @Test
    void whatPeopleLookAfterStays() throws IOException {
        UUID run = run(FIRST).run();
        database.sql("""
                with anna as (insert into accounts.person (id, name, email, language)
                              values (uuidv7(), 'Anna', 'anna-undo@example.org', 'en') returning id)
                insert into accounts.role_grant (person_id, role, scope_kind, scope_id)
                select anna.id, 'organisation_contact', 'organisation', o.id from anna, directory.organisation o
                where o.slug = 'choir'""").update();
        assertThat(undo(run)).isEqualTo(new Undone(1, 0, 1));
    }

    private ImportReport.Imported run(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("list.csv"), content);
        return importing.run(ImportRequest.of(file)).files().getFirst();
    }

    private Undone undo(UUID run) {
        return undoing.undo(run, "import", (done, of) -> {}).orElseThrow();
    }

    private String text(String sql) {
        return database.sql(sql).query(String.class).single();
    }
}
