package kompas.surveys.collecting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kompas.directory.OrganisationFixture;
import kompas.surveys.SurveyFixture;
import kompas.testing.Emptied;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.Test;

/** A fieldworker's phone gets the form of its own survey and nothing else, as long as its address stands. */
@KompasIntegrationTest
class PhonesIntegrationTests extends CollectingFromPhones {

    @Test
    void anAddressThatWasTakenBackOrThatNobodyMadeGetsNothing() {
        String token = devices.token(device);
        devices.revoke(device.survey(), device.id());
        char last = token.charAt(10) == 'A' ? 'B' : 'A';
        String forged = token.substring(0, 30) + last + token.substring(31);
        for (String each : List.of(token, forged, "short", "x".repeat(43))) {
            Phone stranger = new Phone("http://localhost:" + port + "/openrosa/" + each);
            assertThat(stranger.get("/formList").statusCode()).isEqualTo(403);
            assertThat(stranger.ask().statusCode()).isEqualTo(403);
            assertThat(stranger.submit(response("uuid:1", "Choir", "")).statusCode())
                    .isEqualTo(403);
            assertThat(stranger.get("/formList").headers().firstValue("X-OpenRosa-Version"))
                    .contains("1.0");
        }
        assertThat(count("surveys.response")).isZero();
    }

    @Test
    void anAddressOfOneSurveyReachesNoFormOfAnother() throws Exception {
        SurveyFixture.open().insertInto(database, "vratsa");
        String other = one(
                "select v.id from surveys.form_version v join surveys.survey s using (questionnaire_id) where s.slug = 'vratsa'");
        HttpResponse<String> form = phone.get("/forms/" + other + ".xml");
        assertThat(form.statusCode()).isEqualTo(404);
        assertThat(form.body()).contains("OpenRosaResponse");
        assertThat(phone.get("/forms/" + other + "/manifest").statusCode()).isEqualTo(404);
        assertThat(phone.get("/forms/" + UUID.randomUUID() + "/files/x.jpg").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatIsTriedWithADraftIsKeptApartFromWhatCounts() throws Exception {
        SurveyFixture.version(database, "razgrad", SurveyFixture.FORM.replace("| 1   ", "| 2   "), false);
        assertThat(between(phone.get("/formList").body(), "version")).isEqualTo("1");
        Phone trying = phone(devices.current(device.survey(), device.person(), true));
        assertThat(between(trying.get("/formList").body(), "version")).isEqualTo("2");
        String xml = response("uuid:1", "Choir", "");
        assertThat(trying.submit(xml.replace("version=\"1\"", "version=\"2\"")).statusCode())
                .isEqualTo(201);
        assertThat(phone.submit(xml).statusCode()).isEqualTo(201);
        assertThat(one("select count(*) from surveys.response where draft")).isEqualTo("1");
        assertThat(one("select count(*) from surveys.response where not draft")).isEqualTo("1");
    }

    @Test
    void anEndedSurveyGivesOutNoFormButTakesInWhatPhonesStillHold() {
        database.sql("update surveys.survey set status = 'closed'").update();
        assertThat(phone.get("/formList").body()).doesNotContain("<xform>");
        assertThat(phone.submit(response("uuid:1", "Choir", "")).statusCode()).isEqualTo(201);
    }

    @Test
    void aPhoneFindsTheFormOfItsSurveyAndDownloadsWhatTheListPromises() throws Exception {
        HttpResponse<String> list = phone.get("/formList?verbose=true&openRosaVersion=1.0");
        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(list.headers().firstValue("X-OpenRosa-Version")).contains("1.0");
        assertThat(list.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/xml"));
        assertThat(list.body())
                .contains("xmlns=\"http://openrosa.org/xforms/xformsList\"")
                .contains("<formID>compass</formID>", "<name>Compass of Razgrad</name>", "<version>1</version>");
        HttpResponse<String> form = phone.get(between(list.body(), "downloadUrl"));
        assertThat(form.statusCode()).isEqualTo(200);
        assertThat("md5:" + md5(form.body())).isEqualTo(between(list.body(), "hash"));
        assertThat(form.body()).contains("What is it called?");
    }

    @Test
    void theListCallsAFormAsTheSurveyIsCalledInThePhonesLanguage() {
        database.sql("""
                update surveys.survey set languages = '{bg,en}', title = '{"source": "en", "texts":
                {"en": "Compass of Razgrad", "bg": "Компас на Разград", "da": "Kompas over Razgrad"}}'""").update();
        assertThat(between(phone.get("/formList").body(), "name")).isEqualTo("Компас на Разград");
        assertThat(between(phone.get("/formList", "da-DK,da;q=0.9,en;q=0.8").body(), "name"))
                .isEqualTo("Kompas over Razgrad");
        assertThat(between(phone.get("/formList", "tr").body(), "name")).isEqualTo("Компас на Разград");
    }

    @Test
    void aFormThatOffersTheOrganisationsGetsThemAsTheyAreNow() throws Exception {
        Emptied.tables(database, "directory.organisation");
        OrganisationFixture.named("en", "Choir of Razgrad").slug("choir").insertInto(database);
        String form = SurveyFixture.FORM
                .replace("| text               | name ", "| select_one_from_file organisations.csv | name ")
                .replace("| 1   ", "| 2   ");
        SurveyFixture.version(database, "razgrad", form, true);
        String manifest =
                phone.get(between(phone.get("/formList").body(), "manifestUrl")).body();
        String list = phone.get(between(manifest, "downloadUrl")).body();
        assertThat(between(manifest, "filename")).isEqualTo("organisations.csv");
        assertThat("md5:" + md5(list)).isEqualTo(between(manifest, "hash"));
        assertThat(list).contains("name,label", "Choir of Razgrad");
    }

    @Test
    void moreThanCanBeTakenInAtOnceIsRefusedInThePhonesOwnWords() throws Exception {
        try (Socket socket = new Socket("localhost", port)) {
            String path = "/openrosa/" + devices.token(device) + "/submission";
            socket.getOutputStream()
                    .write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                                    + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 300000000\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 413").contains("X-OpenRosa-Version: 1.0", "OpenRosaResponse");
        }
    }

    @Test
    void aPhoneIsToldBeforehandWhereItMaySendAndHowMuch() {
        HttpResponse<String> answer = phone.ask();
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Location")).contains(server(device) + "/submission");
        assertThat(answer.headers().firstValue("X-OpenRosa-Accept-Content-Length"))
                .hasValueSatisfying(most -> assertThat(Long.parseLong(most)).isGreaterThan(200_000_000L));
        assertThat(answer.headers().firstValue("X-OpenRosa-Version")).contains("1.0");
    }

    private static String between(String xml, String element) {
        Matcher found =
                Pattern.compile("<" + element + ">([^<]*)</" + element + ">").matcher(xml);
        assertThat(found.find()).as(element).isTrue();
        return found.group(1);
    }

    private static String md5(String text) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
