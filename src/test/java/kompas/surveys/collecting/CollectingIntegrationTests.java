package kompas.surveys.collecting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kompas.files.FileId;
import kompas.files.Files;
import kompas.testing.InFull;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a fieldworker's phone gets and sends, byte for byte as ODK Collect does it: nothing is lost and nothing doubled. */
@KompasIntegrationTest
class CollectingIntegrationTests extends CollectingFromPhones {

    private static final byte[] PHOTO = "not really a photo".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private Files files;

    @Test
    void whatWasSentIsKeptByteForByteWithItsPhoto() throws Exception {
        String xml = response("uuid:1", "Choir", "photo.jpg");
        HttpResponse<String> answer = phone.submit(xml, Map.of("photo.jpg", PHOTO));
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).contains("submit_success").contains("http://openrosa.org/http/response");
        assertThat(database.sql("select content from surveys.response")
                        .query((row, number) -> row.getBytes(1))
                        .single())
                .isEqualTo(xml.getBytes(StandardCharsets.UTF_8));
        assertThat(bytesOf("photo.jpg")).containsExactly(PHOTO);
        assertThat(one("select answers ->> 'name' from surveys.response")).isEqualTo("Choir");
        assertThat(one("select answers -> 'partner' -> 1 ->> 'who' from surveys.response"))
                .isEqualTo("The school");
        assertThat(one("select started_at at time zone 'UTC' from surveys.response"))
                .startsWith("2026-11-29 08:00");
    }

    @Test
    void thirtyTimesTheSameIsOnce() throws Exception {
        String xml = response("uuid:1", "Choir", "photo.jpg");
        try (ExecutorService several = Executors.newFixedThreadPool(6)) {
            List<Callable<Integer>> sending = Collections.nCopies(
                    30, () -> phone.submit(xml, Map.of("photo.jpg", PHOTO)).statusCode());
            for (Future<Integer> status : several.invokeAll(sending)) {
                assertThat(status.get()).isEqualTo(201);
            }
        }
        assertThat(count("surveys.response")).isOne();
        assertThat(count("surveys.attachment")).isOne();
        assertThat(count("surveys.flag")).isZero();
    }

    @Test
    void filesThatComeLaterJoinTheResponseTheyBelongTo() {
        String xml = response("uuid:1", "Choir", "photo.jpg");
        assertThat(phone.submit(xml).statusCode()).isEqualTo(201);
        assertThat(one("select awaited[1] from surveys.response")).isEqualTo("photo.jpg");
        assertThat(phone.submit(xml, Map.of("photo.jpg", PHOTO)).statusCode()).isEqualTo(201);
        assertThat(count("surveys.response")).isOne();
        assertThat(one("select name from surveys.attachment")).isEqualTo("photo.jpg");
    }

    @Test
    void theOtherHalfComesAWeekLaterWhenTheSurveyIsOverAndItsFormPutAway() {
        String xml = response("uuid:1", "Choir", "photo.jpg");
        assertThat(phone.submit(xml).statusCode()).isEqualTo(201);
        database.sql(
                        "update surveys.response set received_at = now() - interval '7 days', changed_at = now() - interval '7 days'")
                .update();
        database.sql(
                        "update surveys.survey set status = 'closed', opens_on = current_date - 30, closes_on = current_date - 3")
                .update();
        database.sql("update surveys.questionnaire set archived_at = now()").update();
        assertThat(phone.submit(xml, Map.of("photo.jpg", PHOTO)).statusCode()).isEqualTo(201);
        assertThat(count("surveys.response")).isOne();
        assertThat(one("select name from surveys.attachment")).isEqualTo("photo.jpg");
        assertThat(phone.submit(response("uuid:2", "Theatre", "")).statusCode()).isEqualTo(201);
        assertThat(flags()).isEmpty();
    }

    @Test
    void anotherResponseUnderTheSameIdIsToldApartAndNeitherIsLost() {
        phone.submit(response("uuid:1", "Choir", ""));
        HttpResponse<String> other = phone.submit(response("uuid:1", "Theatre", ""));
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.headers().firstValue("X-OpenRosa-Version")).contains("1.0");
        assertThat(one("select answers ->> 'name' from surveys.response")).isEqualTo("Choir");
        assertThat(one("select convert_from(content, 'UTF8') from surveys.stray"))
                .contains("Theatre");
    }

    @Test
    void aChangeMadeOnThePhoneReplacesWhatWasSentAndTheOldStaysBesideIt() {
        String first = response("uuid:1", "Choir", "");
        phone.submit(first);
        assertThat(phone.submit(edit("uuid:2", "uuid:1", "Big choir")).statusCode())
                .isEqualTo(201);
        assertThat(phone.submit(edit("uuid:2", "uuid:1", "Big choir")).statusCode())
                .isEqualTo(201);
        assertThat(phone.submit(first).statusCode()).isEqualTo(201);
        assertThat(count("surveys.response")).isOne();
        assertThat(one("select answers ->> 'name' from surveys.response")).isEqualTo("Big choir");
        assertThat(one("select edits from surveys.response")).isEqualTo("1");
        assertThat(one("select convert_from(content, 'UTF8') from surveys.response_before"))
                .isEqualTo(first);
    }

    @Test
    void aChangeOfSomethingThatNeverCameIsKeptAndSaid() {
        assertThat(phone.submit(edit("uuid:2", "uuid:1", "Choir")).statusCode()).isEqualTo(201);
        assertThat(flags()).contains("nothing_to_replace");
    }

    @Test
    void aResponseThatBreaksTheRulesIsKeptAndFlagged() {
        assertThat(phone.submit(response("uuid:1", "", "").replace("<members>12<", "<members>-3<"))
                        .statusCode())
                .isEqualTo(201);
        assertThat(flags()).contains("required", "constraint");
    }

    @Test
    void aClockInNineteenSeventyLosesNothing() {
        assertThat(phone.submit(response("uuid:1", "Choir", "").replace("2026-11-29T10", "1970-01-01T00"))
                        .statusCode())
                .isEqualTo(201);
        assertThat(flags()).containsExactly("clock");
    }

    @Test
    void fifteenAnswersInTenSecondsAreLookedAt() {
        String partners = "<partner><who>One more</who></partner>".repeat(10);
        String quick = response("uuid:1", "Choir", "")
                .replace("10:20:00", "10:00:10")
                .replace("<photo>", partners + "<photo>");
        assertThat(phone.submit(quick).statusCode()).isEqualTo(201);
        assertThat(flags()).containsExactly("too_fast");
    }

    @Test
    void answersToAFormNobodyKnowsHereAreKeptAndFlagged() {
        assertThat(phone.submit(response("uuid:1", "Choir", "").replace("version=\"1\"", "version=\"0.9\""))
                        .statusCode())
                .isEqualTo(201);
        assertThat(phone.submit("<other id=\"other\"><meta><instanceID>uuid:9</instanceID></meta><a>b</a></other>")
                        .statusCode())
                .isEqualTo(201);
        assertThat(flags()).contains("unknown_version", "unknown_form");
    }

    @Test
    void aResponseWithoutAnIdIsKeptOnce() {
        String xml = response("", "Choir", "");
        assertThat(phone.submit(xml).statusCode()).isEqualTo(201);
        assertThat(phone.submit(xml).statusCode()).isEqualTo(201);
        assertThat(count("surveys.response")).isOne();
        assertThat(flags()).contains("no_instance");
    }

    @Test
    void whatIsNoFormIsRefusedInWordsAndLiesAside() {
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>"
                + "<compass id=\"compass\" version=\"1\"><name>&b;</name></compass>";
        String reaching =
                "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><compass id=\"compass\"><name>&x;</name></compass>";
        for (String xml : List.of(
                "no XML at all", "<compass id=\"compass\"><name>cut off", bomb, reaching, "<a>".repeat(20_000))) {
            HttpResponse<String> answer = phone.submit(xml);
            assertThat(answer.statusCode()).as(xml.substring(0, 10)).isEqualTo(400);
            assertThat(answer.body()).contains("submit_error");
        }
        assertThat(count("surveys.response")).isZero();
        assertThat(count("surveys.stray")).isEqualTo(5);
    }

    @Test
    void aRequestThatBreaksOffOnTheWayLeavesNothingAndIsSentAgain() throws Exception {
        String xml = response("uuid:1", "Choir", "photo.jpg");
        try (Socket socket = new Socket("localhost", port)) {
            String head = "POST /openrosa/" + devices.token(device) + "/submission HTTP/1.1\r\nHost: localhost\r\n"
                    + "Connection: close\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 900000\r\n\r\n"
                    + "--x\r\nContent-Disposition: form-data; name=\"xml_submission_file\"; filename=\"a.xml\"\r\n\r\n"
                    + xml
                    + "\r\n--x\r\nContent-Disposition: form-data; name=\"photo.jpg\"; filename=\"photo.jpg\"\r\n\r\nhalf";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();
            socket.getInputStream().readAllBytes();
        }
        assertThat(count("surveys.response") + count("surveys.attachment") + count("surveys.stray"))
                .isZero();
        assertThat(phone.submit(xml, Map.of("photo.jpg", PHOTO)).statusCode()).isEqualTo(201);
        assertThat(bytesOf("photo.jpg")).containsExactly(PHOTO);
    }

    @Test
    @InFull
    void aFilmOfTwoHundredMegabytesIsKeptWholeAndNeverInMemory() throws Exception {
        MemoryPoolMXBean old = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().contains("Old"))
                .findFirst()
                .orElseThrow();
        System.gc();
        old.resetPeakUsage();
        long before = old.getUsage().getUsed();
        long length = 200L << 20;
        assertThat(phone.submitFilm(response("uuid:1", "Choir", "film.mp4"), "film.mp4", length))
                .isEqualTo(201);
        assertThat(old.getPeakUsage().getUsed() - before).isLessThan(64L << 20);
        assertThat(one("select bytes from surveys.attachment")).isEqualTo(String.valueOf(length));
        assertThat(phone.submitFilm(response("uuid:2", "Choir", "film.mp4"), "film.mp4", length + (100L << 20)))
                .isEqualTo(413);
        assertThat(count("surveys.response")).isOne();
    }

    private byte[] bytesOf(String name) throws IOException {
        UUID file = database.sql("select file_id from surveys.attachment where name = :name")
                .param("name", name)
                .query(UUID.class)
                .single();
        try (InputStream bytes = files.openBytes(new FileId(file))) {
            return bytes.readAllBytes();
        }
    }

    private List<String> flags() {
        return database.sql("select kind from surveys.flag order by kind")
                .query(String.class)
                .list();
    }

    private static String edit(String instance, String replaced, String name) {
        return response(instance, name, "")
                .replace("</instanceID>", "</instanceID><deprecatedID>" + replaced + "</deprecatedID>");
    }
}
