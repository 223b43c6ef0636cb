package kompas.operations.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.sql.DataSource;
import kompas.directory.OrganisationFixture;
import kompas.network.Network;
import kompas.network.NetworkSettings;
import kompas.operations.StartRefused;
import kompas.shared.commands.AfterRestore;
import kompas.shared.commands.CommandFailed;
import kompas.shared.commands.OutsideFiles;
import kompas.shared.commands.Progress;
import kompas.shared.kernel.LocalizedText;
import kompas.testing.Emptied;
import kompas.testing.KompasIntegrationTest;
import kompas.testing.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** The day everything is gone but one file. */
@KompasIntegrationTest
class RestoreDrillIntegrationTests {

    private static final String NASTY = "a\tb\nc\\d\\N\\.\r'\"{,}% \u202eкой🧭\u0001";

    @TempDir
    private Path folder;

    @Autowired
    private BackingUp backingUp;

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private NetworkSettings network;

    @Autowired
    private kompas.files.Files files;

    @Autowired
    private List<OutsideFiles> outside;

    @Autowired
    private List<AfterRestore> afterwards;

    @Value("${kompas.files.folder}")
    private Path media;

    private final Random chance = new Random(20261123);
    private Path backup;

    @BeforeEach
    void work() throws IOException {
        network.save(Network.named(LocalizedText.of("bg", NASTY), List.of("bg", "da"), List.of("BG")));
        SomeWork work = new SomeWork(chance, NASTY);
        for (int i = 0; i < 200; i++) {
            OrganisationFixture.named(work.text()).insertInto(jdbc);
        }
        for (int i = 0; i < 5; i++) {
            work.pictureIn(files);
        }
        backup = folder.resolve("kompas.zip");
    }

    @Test
    void everyRowAndEveryFileIsBack() throws Exception {
        Installed before = Installed.in(database);
        Map<String, Long> filesBefore = Installed.filesIn(media);
        Manifest made = backingUp.backUp(backup, Progress.unseen());
        assertThat(made.rows()).isGreaterThan(400);
        assertThat(made.files()).isEqualTo(filesBefore.size());
        FileSystemUtils.deleteRecursively(media);
        TestDatabase empty = TestDatabase.create();

        restoring(empty.dataSource()).restore(backup, (what, total) -> Progress.unseen());

        Installed after = Installed.in(empty.dataSource());
        assertThat(after.rows().keySet()).isEqualTo(before.rows().keySet());
        before.rows()
                .forEach((table, rows) ->
                        assertThat(after.rows().get(table)).as(table).isEqualTo(rows));
        assertThat(after.structure()).isEqualTo(before.structure());
        assertThat(Installed.filesIn(media)).isEqualTo(filesBefore);
        assertThat(empty.jdbc()
                        .sql("select count(*) from search.generation")
                        .query(Integer.class)
                        .single())
                .as("the index is made anew")
                .isZero();
    }

    @Test
    void nothingThatLetSomebodyInOrWaitedToLeaveComesBackToLife() throws Exception {
        jdbc.sql("""
                with anna as (insert into accounts.person (email, name, language) values ('anna@example.org', 'Anna', 'en') returning id),
                     session as (insert into accounts.session select gen_random_uuid(), gen_random_uuid(), 0, 0, 60, 60, id from anna),
                     link as (insert into accounts.sign_in (purpose, email, person_id, language, token_hash, expires_at)
                              select 'sign_in', 'anna@example.org', id, 'en', '\\x01', 'infinity' from anna)
                insert into mail.message (id, kind, optional, email, name, language, message_id, subject, plain, html, state, next_attempt_at, claimed_at)
                select gen_random_uuid(), 'test.mail', false, 'anna@example.org', 'Anna', 'en', '<1>', state, 'plain', 'html', state,
                       case state when 'queued' then now() end, case state when 'sending' then now() end
                from unnest(array['queued', 'sending', 'failed', 'kept']) state
                """).update();
        backingUp.backUp(backup, Progress.unseen());
        TestDatabase empty = TestDatabase.create();

        restore(empty);

        assertThat(empty.jdbc().sql("""
                        select state || ' was ' || subject from mail.message
                        union all select 'session' from accounts.session
                        union all select 'link' from accounts.sign_in order by 1
                        """).query(String.class).list())
                .containsExactly("failed was failed", "kept was kept", "restored was queued", "restored was sending");
        Emptied.tables(jdbc, "accounts.person, accounts.session, mail.message");
    }

    @Test
    void whatIsWrittenMeanwhileIsInWhollyOrNotAtAll() throws Exception {
        boolean[] written = {false};
        Manifest made = backingUp.backUp(backup, Accidents.after(1, () -> {
            if (!written[0]) {
                written[0] = true;
                OrganisationFixture.named("da", "Under kopieringen")
                        .and("insert into needs.need (id, owner_kind, owner_id, direction, kind, text)"
                                + " select uuidv7(), 'organisation', :id, 'need', 'space', name"
                                + " from directory.organisation where id = :id")
                        .insertInto(jdbc);
            }
        }));

        assertThat(written[0]).isTrue();
        try (Archive archive = Archive.open(backup)) {
            archive.verify(Progress.unseen());
            for (Manifest.Table table : made.tables()) {
                assertThat(new String(archive.open(table).readAllBytes(), StandardCharsets.UTF_8))
                        .doesNotContain("Under kopieringen");
            }
        }
    }

    @Test
    void aBackupThatIsNotWholeIsRefusedBeforeAnythingIsTouched() throws Exception {
        backingUp.backUp(backup, Progress.unseen());
        byte[] whole = Files.readAllBytes(backup);
        TestDatabase empty = TestDatabase.create();
        for (int i = 0; i < 30; i++) {
            byte[] damaged = whole.clone();
            damaged[chance.nextInt(whole.length)] ^= 0x40;
            refusedUntouched(damaged, empty);
        }
        for (int length : new int[] {0, 10, whole.length / 2, whole.length - 1}) {
            refusedUntouched(Arrays.copyOf(whole, length), empty);
        }
    }

    @Test
    void aBackupOfANewerKompasIsRefused() throws Exception {
        backingUp.backUp(backup, Progress.unseen());
        TestDatabase empty = TestDatabase.create();

        rewriteManifest("\"migrations\" : [ {", "\"migrations\" : [ { \"version\" : \"999\", \"checksum\" : 1 }, {");
        assertThatThrownBy(() -> restore(empty))
                .isInstanceOf(CommandFailed.class)
                .hasMessageContaining("newer Kompas");

        rewriteManifest("\"format\" : 1", "\"format\" : 2");
        assertThatThrownBy(() -> restore(empty))
                .isInstanceOf(CommandFailed.class)
                .hasMessageContaining("newer one");
    }

    @Test
    void anInstallationInUseIsLeftAlone() throws Exception {
        backingUp.backUp(backup, Progress.unseen());
        TestDatabase used = TestDatabase.create();
        OrganisationFixture.named("da", "Vores").insertInto(used.jdbc());

        assertThatThrownBy(() -> restore(used))
                .isInstanceOf(CommandFailed.class)
                .hasMessageContaining("directory.organisation has rows");

        TestDatabase open = TestDatabase.create();
        try (Connection other = DriverManager.getConnection(open.url() + "&ApplicationName=kompas%20serve")) {
            assertThat(other.isValid(1)).isTrue();
            assertThatThrownBy(() -> restore(open))
                    .isInstanceOf(CommandFailed.class)
                    .hasMessageContaining("kompas serve (1)");
        }
    }

    @Test
    void aRestoreThatBrokeOffIsNotStartedOnAndCanBeDoneAgain() throws Exception {
        backingUp.backUp(backup, Progress.unseen());
        TestDatabase empty = TestDatabase.create();
        Installed before = Installed.in(database);

        assertThatThrownBy(() -> restoring(empty.dataSource())
                        .restore(
                                backup,
                                (what, total) -> what.equals("Restoring")
                                        ? Accidents.after(total * 2 / 3, () -> Accidents.cutOffAll(empty))
                                        : Progress.unseen()))
                .isInstanceOf(CommandFailed.class)
                .hasMessageContaining("broke off");

        assertThatThrownBy(() -> flyway(empty.dataSource(), "serve").migrate())
                .hasRootCauseInstanceOf(StartRefused.class);
        flyway(empty.dataSource(), "restore").migrate();
        restore(empty);
        assertThat(Installed.in(empty.dataSource())).isEqualTo(before);
        flyway(empty.dataSource(), "serve").migrate();
    }

    @Test
    void aBackupThatFailsLeavesNoFileThatLooksLikeOne() throws Exception {
        assertThatThrownBy(() -> backingUp.backUp(backup, Accidents.after(1, this::terminateCopy)))
                .isInstanceOf(CommandFailed.class);

        assertThat(folder).isEmptyDirectory();
        assertThat(jdbc.sql("select failure from operations.backup where file = :file")
                        .param("file", backup.toString())
                        .query(String.class)
                        .single())
                .startsWith("The database could not be read");
        backingUp.backUp(backup, Progress.unseen());
        assertThatThrownBy(() -> backingUp.backUp(backup, Progress.unseen()))
                .isInstanceOf(CommandFailed.class)
                .hasMessageContaining("is there already");
    }

    private void refusedUntouched(byte[] damaged, TestDatabase empty) throws Exception {
        Files.write(backup, damaged);
        assertThatThrownBy(() -> restore(empty)).isInstanceOf(CommandFailed.class);
        assertThat(empty.jdbc()
                        .sql("select to_regnamespace('restoring') is null and to_regclass('files.file') is not null")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    private void restore(TestDatabase target) throws IOException {
        restoring(target.dataSource()).restore(backup, (what, total) -> Progress.unseen());
    }

    private Restoring restoring(DataSource target) {
        return new Restoring(target, flyway(target, "restore"), outside, afterwards);
    }

    private static Flyway flyway(DataSource target, String command) {
        return Flyway.configure()
                .dataSource(target)
                .locations("classpath:db/migration")
                .defaultSchema("public")
                .callbacks(new UnfinishedRestore(command))
                .load();
    }

    private void rewriteManifest(String old, String changed) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(backup)) {
            Path manifest = zip.getPath(Manifest.ENTRY);
            String text = Files.readString(manifest);
            assertThat(text).contains(old);
            Files.writeString(manifest, text.replace(old, changed));
        }
    }

    private void terminateCopy() {
        jdbc.sql("select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where datname = current_database() and query like 'copy %' and pid <> pg_backend_pid()")
                .query()
                .listOfRows();
    }
}
