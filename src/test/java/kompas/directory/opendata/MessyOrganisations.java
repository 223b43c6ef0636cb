package kompas.directory.opendata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kompas.directory.OrganisationFixture;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.Point;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Organisations as registers and people leave them: whole, nearly empty, broken, with secrets, unlisted, removed. */
final class MessyOrganisations {

    static final String SECRET_PHONE = "+359 888 000 111";
    static final String SECRET_MAIL = "private-person@example.com";
    static final String SECRET_NAME = "Стоянка Тайна";
    static final String SECRET_STREET = "Тайна улица 13";
    static final String UNLISTED = "Неизвестен кръжок";
    static final UUID STATED_SERVICE = UUID.fromString("ac148810-d857-441c-9679-408f346de14b");
    static final UUID STATED_PLACE = UUID.fromString("e94c9f38-1e8f-4564-91d4-d53501ab1765");

    private static final List<String> RICH = List.of(
            "insert into directory.identifier (organisation_id, scheme, value) values (:id, 'BG-EIK', '116540123')",
            "insert into directory.link (organisation_id, kind, url) values (:id, 'facebook', 'https://facebook.com/gora')",
            """
            insert into directory.address (organisation_id, street, postcode, locality, region, country)
                values (:id, 'ул. Бор 1', '7200', 'Разград', 'Разград', 'BG')""",
            "insert into directory.address (organisation_id, street, visible) values (:id, '" + SECRET_STREET
                    + "', false)",
            """
            insert into directory.contact (organisation_id, person, email, phone, email_visibility, phone_visibility)
                values (:id, false, 'info@example.org', '+359 84 123', 'public', 'public')""",
            """
            insert into directory.contact (organisation_id, person, name, role, email, phone, name_visibility, phone_visibility)
                values (:id, true, 'Ана Отворена', 'председател', '%s', '%s', 'public', 'members')""".formatted(SECRET_MAIL, SECRET_PHONE),
            """
            insert into directory.contact (organisation_id, person, name, role, phone)
                values (:id, true, '%s', 'касиер', '%s')""".formatted(SECRET_NAME, SECRET_PHONE),
            """
            insert into needs.need (owner_kind, owner_id, direction, kind, text) values ('organisation', :id, 'need', 'volunteers',
                '{"source":"bg","texts":{"bg":"Доброволци за есента"}}')""",
            """
            insert into needs.need (owner_kind, owner_id, direction, kind, since, until)
                values ('organisation', :id, 'offer', 'space', '2020-01-01', '2020-02-01')""");

    private static final String UNLISTED_MAIL = """
            insert into directory.contact (organisation_id, person, email, email_visibility)
                values (:id, false, 'unlisted@example.com', 'public')""";

    private static final String BROKEN_CONTACT = """
            insert into directory.contact (organisation_id, person, email, phone, email_visibility, phone_visibility)
                values (:id, false, 'not an e-mail', 'тел. 12-34', 'public', 'public')""";

    private static final String SECOND_SERVICE = """
            insert into directory.service (organisation_id, name, status)
                values (:id, '{"source":"en","texts":{"en":"Second"}}', 'inactive')""";

    final UUID rich;
    final UUID bare;
    final UUID stating;
    final UUID unlisted;
    final UUID removed;

    MessyOrganisations(JdbcClient sql) {
        unlisted = OrganisationFixture.named("bg", UNLISTED)
                .slug("unlisted")
                .with("listing", "unlisted")
                .and(UNLISTED_MAIL)
                .insertInto(sql)
                .value();
        rich = rich().with("parent_id", unlisted).insertInto(sql).value();
        bare = OrganisationFixture.named("bg", "=ЧИТАЛИЩЕ \"СВЕТЛИНА\"; |1|\n<b>&amp;")
                .slug("bare")
                .with("website", "http://exämple.example/път?a=b c")
                .and(BROKEN_CONTACT)
                .insertInto(sql)
                .value();
        stating = OrganisationFixture.named("en", "Counsellors")
                .slug("stating")
                .with("status", "dormant")
                .and(statedService())
                .and(SECOND_SERVICE)
                .insertInto(sql)
                .value();
        removed = OrganisationFixture.named("en", "Gone club")
                .slug("gone")
                .insertInto(sql)
                .value();
        sql.sql("delete from directory.organisation where id = :id")
                .param("id", removed)
                .update();
    }

    private static OrganisationFixture rich() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("bg", "Клуб „Приятели на гората“");
        names.put("en", "Friends of the Forest");
        OrganisationFixture rich = OrganisationFixture.named(new LocalizedText("bg", names))
                .slug("friends-of-the-forest")
                .with("description", LocalizedText.of("bg", "Засаждаме дървета.\u0001 И пазим гората."))
                .with("causes", LocalizedText.of("bg", "Зелен град"))
                .with("other_names", List.of("Горски клуб"))
                .with("legal_form", "association")
                .with("fields", List.of("A10", "E10"))
                .with("goals", List.of(13, 15))
                .with("targets", List.of("15.2"))
                .with("audiences", List.of("children"))
                .with("languages", List.of("bg", "tr"))
                .with("accessibility", List.of("step_free"))
                .with("founded", 1999)
                .with("members", "10-49")
                .with("website", "https://gora.example/")
                .with(
                        "opening_hours",
                        Map.of("week", Map.of("mo", List.of("10:00-18:00"), "fr", List.of("18:00-02:00"))))
                .with("country", "BG")
                .at(new Point(43.52, 26.52));
        RICH.forEach(rich::and);
        return rich;
    }

    private static String statedService() {
        return """
                insert into directory.service (id, organisation_id, name, document)
                select '%s', :id, '{"source":"en","texts":{"en":"Community Counselling"}}',
                    $json$%s$json$::jsonb || '{"unknown_key": 1, "wait_time": 5}'""".formatted(STATED_SERVICE, official());
    }

    /** The standard's own example of a service, people in it and all. */
    private static String official() {
        try (InputStream file = MessyOrganisations.class.getResourceAsStream("/hsds/service_full.json")) {
            return file == null ? "{}" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
