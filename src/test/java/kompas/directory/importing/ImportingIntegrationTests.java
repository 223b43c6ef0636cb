package kompas.directory.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kompas.directory.importing.ImportReport.Counts;
import kompas.testing.Emptied;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A list can be imported again and again: nothing doubled, nothing lost, nothing overwritten that somebody confirmed. */
@KompasIntegrationTest
class ImportingIntegrationTests {

    /** From the register of chitalishta (data-for-good-bg/chitalishta, MIT): place, number and name only. */
    private static final String REGISTER = """
            reg_no,status,name,oblast,municipality,settlement,eik_bulstat,lau_code,nuts3,ekatte,lon,lat
            1,Действащо,Съзнание 1873г.,ПЛОВДИВ,РОДОПИ,СЕЛО БРЕСТОВИЦА,000455980,PDV26,BG421,06505,24.59191,42.08361
            2,Действащо,Иван Вазов-1871,ПЛОВДИВ,СОПОТ,ГРАД СОПОТ,000455913,PDV43,BG421,68080,24.75668,42.65359
            3,Закрито,"  Прогрес   1939 ",СМОЛЯН,ЗЛАТОГРАД,СЕЛО СТАРЦЕВО,,SML11,BG424,,,
            4,Действащо,--,СМОЛЯН,ЗЛАТОГРАД,СЕЛО СТАРЦЕВО,,SML11,BG424,,,
            5,Действащо,Друго 1900,ПЛОВДИВ,СОПОТ,ГРАД СОПОТ,000455913,PDV43,BG421,68080,,
            """;

    @Autowired
    private ImportingOrganisations importing;

    @Autowired
    private JdbcClient database;

    @TempDir
    private Path folder;

    @BeforeEach
    void nobodyIsThereYet() {
        Emptied.tables(
                database, "directory.organisation, directory.source, libraries.library, needs.need, search.pending");
    }

    @Test
    void theRegisterOfChitalishtaBecomesLibrariesAndOrganisationsAtOnce() throws IOException {
        Path file = file("register.csv", REGISTER);
        long before = everToldToTheIndex();
        ImportReport report = importing.run(ImportRequest.of(file));
        assertThat(report.counts()).isEqualTo(new Counts(3, 0, 0, 2));
        assertThat(report.files().getFirst().examples().getLast().reason()).contains("000455913", "row 3");
        assertThat(
                        text(
                                "select count(*) from libraries.library l join directory.organisation o on o.library_id = l.id"))
                .isEqualTo("3");
        assertThat(text("select founded::text || status || legal_form || fields[1] from directory.organisation"
                        + " where name -> 'texts' ->> 'bg' = 'Прогрес 1939'"))
                .isEqualTo("1939closedchitalishteA10");
        assertThat(text("select count(*) from directory.identifier where scheme = 'BG-CHITALISHTA'"))
                .isEqualTo("3");
        assertThat(text("select count(*) from directory.organisation where municipality_id is null"))
                .isEqualTo("0");
        assertThat(everToldToTheIndex() - before).isGreaterThanOrEqualTo(3);
    }

    @Test
    void theSameFileTwiceChangesNothingAndSaysSo() throws IOException {
        Path file = file("register.csv", REGISTER);
        importing.run(ImportRequest.of(file));
        String before = everything();
        assertThat(importing.run(ImportRequest.of(file)).counts()).isEqualTo(new Counts(0, 0, 3, 2));
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aDryRunCountsTheSameAndTouchesNothing() throws IOException {
        Path file = file("register.csv", REGISTER);
        String before = everything();
        ImportReport dry = importing.run(ImportRequest.of(file).dry());
        assertThat(everything()).isEqualTo(before);
        assertThat(text("select count(*) from directory.source")).isEqualTo("0");
        assertThat(importing.run(ImportRequest.of(file)).counts()).isEqualTo(dry.counts());
        assertThat(folder.resolve("dry.rejected.csv")).doesNotExist();
    }

    @Test
    void aChangedFileChangesWhatItsSourceOwnsAndNothingConfirmedByHand() throws IOException {
        importing.run(ImportRequest.of(file("register.csv", REGISTER)));
        database.sql("""
                update directory.organisation set name = '{"source":"bg","texts":{"bg":"По-хубаво име"}}',
                    field_sources = jsonb_build_object('name', jsonb_build_object('source', source_id, 'date', '2026-10-03', 'by', 'hand'))
                where name -> 'texts' ->> 'bg' like 'Иван Вазов%'""").update();
        String changed = REGISTER.replace("1,Действащо,Съзнание 1873г.", "1,Неработещо,Съзнание 1873 г.")
                .replace("2,Действащо,Иван", "2,Неработещо,Нов");
        ImportReport report = importing.run(ImportRequest.of(file("register.csv", changed)));
        assertThat(report.counts()).isEqualTo(new Counts(0, 2, 1, 2));
        assertThat(text("select string_agg(name -> 'texts' ->> 'bg' || status, ',' order by status, name ->> 'texts')"
                        + " from directory.organisation where status = 'dormant'"))
                .isEqualTo("По-хубаво имеdormant,Съзнание 1873 г.dormant");
        assertThat(report.files().getFirst().warnings())
                .anySatisfy(warning -> assertThat(warning.sentence()).contains("name"));
        assertThat(text("select before ->> 'status' || (after ->> 'status') from directory.change"
                        + " where after ->> 'name' like '%Съзнание 1873 г.%'"))
                .isEqualTo("activedormant");
        assertThat(text("select status from libraries.library where slug like 'saznanie%'"))
                .isEqualTo("paused");
    }

    @Test
    void undoingAnImportGivesBackWhatWas() throws IOException {
        importing.run(ImportRequest.of(file("register.csv", REGISTER)));
        String before = text("select string_agg(to_jsonb(o)::text, ',' order by id)"
                + " from (select id, name, status, founded, longitude from directory.organisation) o");
        String changed = REGISTER.replace("Съзнание 1873г.", "Ново име 1999").replace("24.59191", "24.5");
        importing.run(ImportRequest.of(file("register.csv", changed)));
        database.sql("""
                update directory.organisation o set (name, status, founded, longitude) =
                    (select p.name, p.status, p.founded, p.longitude from jsonb_populate_record(o, c.before) p)
                from directory.change c where c.organisation_id = o.id and not c.created""").update();
        assertThat(text("select string_agg(to_jsonb(o)::text, ',' order by id)"
                        + " from (select id, name, status, founded, longitude from directory.organisation) o"))
                .isEqualTo(before);
    }

    @Test
    void anotherListJoinsByNumberAndFillsOnlyWhatIsMissing() throws IOException {
        importing.run(ImportRequest.of(file("register.csv", REGISTER)));
        String own = """
                name,language,identifiers,status,website,email,needs,offers
                Another name,en,BG-EIK:000455980,dormant,www.saznanie.example,info@saznanie.example,volunteers: Hands|training,space [2026-10-01/2027-05-31]: A hall
                """;
        ImportReport report =
                importing.run(ImportRequest.of(file("own.csv", own)).sourceKey("library-list"));
        assertThat(report.counts()).isEqualTo(new Counts(0, 1, 0, 0));
        assertThat(text("select name -> 'texts' ->> 'bg' || status || website from directory.organisation"
                        + " where website is not null"))
                .isEqualTo("Съзнание 1873г.activehttps://www.saznanie.example");
        assertThat(text("select count(*) from needs.need")).isEqualTo("3");
        String later = own.replace("dormant,www.", "closed,new.");
        assertThat(importing
                        .run(ImportRequest.of(file("own.csv", later)).sourceKey("library-list"))
                        .counts())
                .isEqualTo(new Counts(0, 1, 0, 0));
        assertThat(text("select website || status from directory.organisation where website is not null"))
                .isEqualTo("https://new.saznanie.exampleactive");
        assertThat(importing
                        .run(ImportRequest.of(file("register.csv", REGISTER)))
                        .counts()
                        .unchanged())
                .isEqualTo(3);
    }

    @Test
    void rejectedRowsAreCorrectedAndFedBack() throws IOException {
        importing.run(ImportRequest.of(file("register.csv", REGISTER)));
        Path rejected = folder.resolve("register.rejected.csv");
        String corrected = Files.readString(rejected)
                .replace(",--,", ",Нова надежда 1910,")
                .replace("000455913", "");
        Files.writeString(rejected, corrected);
        assertThat(importing.run(ImportRequest.of(rejected)).counts()).isEqualTo(new Counts(2, 0, 0, 0));
        assertThat(importing
                        .run(ImportRequest.of(file("register.csv", REGISTER)))
                        .counts())
                .isEqualTo(new Counts(0, 0, 3, 2));
    }

    @Test
    void aListInAnotherEncodingIsTheSameList() throws IOException {
        importing.run(ImportRequest.of(file("register.csv", REGISTER)));
        Path other = folder.resolve("other.csv");
        Files.write(other, REGISTER.replace(',', ';').replace("\n", "\r").getBytes(Charset.forName("windows-1251")));
        assertThat(importing.run(ImportRequest.of(other)).counts()).isEqualTo(new Counts(0, 0, 3, 2));
    }

    @Test
    void anUnknownListIsProposedAProfileThatWorks() throws IOException {
        Path file = file("Клубове.csv", """
                Списък на клубовете в общината
                Организация;Град;Е-поща;Председател;Бележки
                Клуб „Шах“;гр. Разград;chess@example.com;Елка Петрова;плаща
                Сдружение „Абритус“;гр. Разград;;Иван Иванов;
                """);
        assertThatThrownBy(() -> importing.run(ImportRequest.of(file)))
                .isInstanceOfSatisfying(
                        ImportRefused.class, e -> assertThat(e.isToBeMapped()).isTrue());
        Path profile = folder.resolve("Клубове.profile.yaml");
        assertThat(Files.readString(profile))
                .contains(
                        "name: \"Организация\"",
                        "# ???: \"Бележки\"",
                        "legal_form: {from: \"Организация\", do: name_form}");
        ImportRequest request = ImportRequest.of(file).profile(profile.toString());
        assertThat(importing.run(request).counts()).isEqualTo(new Counts(2, 0, 0, 0));
        assertThat(text("select count(*) from directory.contact where person and name_visibility = 'staff'"))
                .isEqualTo("2");
        assertThat(text("select count(*) from directory.public_contact")).isEqualTo("0");
        assertThat(text("select string_agg(legal_form, ',') from directory.organisation"))
                .isEqualTo("other,association");
        assertThat(importing.run(request).counts()).isEqualTo(new Counts(0, 0, 2, 0));
    }

    @Test
    void parentsAreFoundWhereverTheyStand() throws IOException {
        Path file = file("tree.csv", """
                key,name,parent,member_of
                branch,Red Cross Vratsa,head,union
                head,Red Cross,,
                union,Union of all,,
                """);
        assertThat(importing.run(ImportRequest.of(file)).counts()).isEqualTo(new Counts(3, 0, 0, 0));
        assertThat(
                        text(
                                "select p.slug from directory.organisation o join directory.organisation p on p.id = o.parent_id"))
                .isEqualTo("red-cross");
        assertThat(text("select count(*) from directory.membership")).isEqualTo("1");
    }

    /** Long enough for several portions, each of which is merged apart from the others. */
    @Test
    void whatStoodFarAboveIsRecognisedAndItsAddressIsTaken() throws IOException {
        String clubs = IntStream.range(0, 2_500)
                .mapToObj(number -> "k" + number + ",Chess club " + number)
                .collect(Collectors.joining("\n"));
        Path file = file("clubs.csv", "key,name\n" + clubs + "\nk0,Once more\nlast,Chess club 0\n");
        ImportReport report = importing.run(ImportRequest.of(file));
        assertThat(report.counts()).isEqualTo(new Counts(2_501, 0, 0, 1));
        assertThat(report.files().getFirst().examples().getFirst().reason())
                .isEqualTo("k0 stands already on row 2 of clubs.csv: the same organisation?");
        assertThat(text(
                        "select slug from directory.organisation join directory.source_record r on r.organisation_id = id "
                                + "where r.record_key = 'last'"))
                .startsWith("chess-club-0-");
    }

    @Test
    void aFileNobodyCanReadIsRefusedInTheLanguageAskedFor() throws IOException {
        Path file = file("empty.csv", "");
        assertThatThrownBy(() -> importing.run(ImportRequest.of(file).language("da")))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("Filen er tom");
    }

    @Test
    void filesBeforeABadOneAreImportedThoseBehindItAreNotAndItIsNamed() throws IOException {
        Path[] files = {
            file("one.csv", "key,name\nm1,One\n"),
            file("two.csv", "key,name\nm2,Two\n"),
            file("bad.csv", ""),
            file("four.csv", "key,name\nm4,Four\n")
        };

        assertThatThrownBy(() -> importing.run(ImportRequest.of(files)))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("bad.csv");

        assertThat(text("select string_agg(name -> 'texts' ->> 'en', ',' order by slug) from directory.organisation"))
                .isEqualTo("One,Two");
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private String text(String sql) {
        return database.sql(sql).query(String.class).single();
    }

    /** Rows ever written to the feed of the index, whether the server has read them meanwhile or not. */
    private long everToldToTheIndex() {
        return Long.parseLong(
                text(
                        "select coalesce(pg_sequence_last_value(pg_get_serial_sequence('search.pending', 'position')::regclass), 0)"));
    }

    private String everything() {
        return everToldToTheIndex() + "/" + text("""
                select (select count(*) || coalesce(max(changed_at)::text, '') from directory.organisation) || '/'
                    || (select count(*) from directory.change_set) || '/' || (select count(*) from directory.change) || '/'
                    || (select count(*) from libraries.library)
                    || '/' || (select coalesce(sum(version), 0) from shared.data_version where topic = 'directory')""");
    }
}
