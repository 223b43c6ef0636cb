package kompas.surveys.collecting;

import java.util.List;
import java.util.UUID;
import kompas.accounts.Accounts;
import kompas.accounts.PersonId;
import kompas.network.Network;
import kompas.network.NetworkSettings;
import kompas.shared.kernel.LocalizedText;
import kompas.surveys.SurveyFixture;
import kompas.surveys.SurveyId;
import kompas.testing.Emptied;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An open survey of Razgrad, a fieldworker, and her phone. */
abstract class CollectingFromPhones {

    @LocalServerPort
    int port;

    @Autowired
    Devices devices;

    @Autowired
    Accounts accounts;

    @Autowired
    NetworkSettings settings;

    @Autowired
    JdbcClient database;

    Device device = new Device(
            UUID.randomUUID(),
            new SurveyId(UUID.randomUUID()),
            UUID.randomUUID(),
            new PersonId(UUID.randomUUID()),
            false,
            false,
            false);
    Phone phone = new Phone("");

    @BeforeEach
    void aFieldworkerWithAPhone() throws Exception {
        Emptied.tables(database, "surveys.survey, surveys.questionnaire, surveys.stray, accounts.person");
        settings.save(Network.named(LocalizedText.of("en", "Test network"), List.of("en", "da", "bg"), List.of("BG")));
        SurveyId survey = new SurveyId(SurveyFixture.open().insertInto(database, "razgrad"));
        PersonId elka = accounts.open("elka@example.org", "Elka", "bg");
        device = devices.current(survey, elka, false);
        phone = phone(device);
    }

    Phone phone(Device one) {
        return new Phone(server(one));
    }

    String server(Device one) {
        return "http://localhost:" + port + "/openrosa/" + devices.token(one);
    }

    int count(String table) {
        return Integer.parseInt(one("select count(*) from " + table));
    }

    String one(String query) {
        return String.valueOf(
                database.sql(query).query((row, number) -> row.getString(1)).single());
    }

    static String response(String instance, String name, String photo) {
        String id = instance.isEmpty() ? "" : "<instanceID>" + instance + "</instanceID>";
        return "<?xml version='1.0' ?><data id=\"compass\" version=\"1\" xmlns:orx=\"http://openrosa.org/xforms\">"
                + "<start>2026-11-29T10:00:00.000+02:00</start><end>2026-11-29T10:20:00.000+02:00</end><name>" + name
                + "</name><members>12</members><fields>culture nature</fields><partner><who>The municipality</who></partner>"
                + "<partner><who>The school</who></partner><photo>" + photo + "</photo><meta>" + id + "</meta></data>";
    }
}
