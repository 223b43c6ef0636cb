package kompas.surveys.collecting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kompas.files.FileId;
import kompas.files.Files;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A library asks its organisations on the phone, on the web and on paper, from the first question it writes to what everybody reads
 * about those who answered.
 */
@KompasIntegrationTest
class SurveyEndToEndIntegrationTests extends SurveyFromTheStart {

    private static final Pattern SEEN =
            Pattern.compile("name=\"(seen\\.[0-9a-f-]{36}\\.[0-9a-f-]{36})\" value=\"([^\"]*)\"");

    @Autowired
    private Files files;

    @Test
    void whatOrganisationsSayStandsOnTheirPagesAndOnTheBoardOfNeeds() throws Exception {
        designed();
        planned();
        choirIsVisited();
        clubAnswersOnTheWeb();
        weaversWriteOnPaper();
        assertThat(one("select string_agg(mode || ' ' || status, ', ' order by mode) from surveys.response"))
                .isEqualTo("paper received, phone_app received, web received");
        assertThat(one("select string_agg(distinct state, ' ') from surveys.respondent"))
                .isEqualTo("answered");
        reviewed();
        everybodyReadsIt();
    }

    private void choirIsVisited() throws Exception {
        Phone phone = phone();
        String list = phone.get("/formList?verbose=true").body();
        String xform = phone.get(between(list, "downloadUrl")).body();
        Map<String, String> beside =
                media(phone.get(between(list, "manifestUrl")).body(), phone);
        assertThat(beside.get("organisations.csv")).contains("Хор „Зора“", "Клуб по шах");
        String xml = answersOfTheChoir(xform, beside);
        sent(phone, xml);
        assertThat(database.sql("select content from surveys.response")
                        .query((row, number) -> row.getBytes(1))
                        .single())
                .isEqualTo(xml.getBytes(StandardCharsets.UTF_8));
    }

    private String answersOfTheChoir(String xform, Map<String, String> beside) throws Exception {
        return FilledCompass.of(xform, beside)
                .say("opening/how", "visit")
                .say("opening/takes_part", "yes")
                .say("identity/listed", "yes")
                .say("identity/organisation", organisation("choir"))
                .say("reach/phone", "084 000 031")
                .say("needs_page/needs", "volunteers")
                .say("needs_page/need_volunteers/need_volunteers_text", "Тридесет души за две съботи")
                .say("consents/consent_publish", "yes")
                .say("consents/consent_photo", "yes")
                .say("consents/consent_by", "Мария")
                .say("consents/signature", "1764410000000.png")
                .say("fieldwork/photo", "1764410000001.jpg")
                .say("fieldwork/photo_alt", "Хорът на сцената")
                .xml();
    }

    /** Twice, as after a tunnel; the photos come in two requests. */
    private void sent(Phone phone, String xml) throws Exception {
        byte[] signature = bytes(3_000);
        byte[] photo = bytes(7_000);
        assertThat(phone.ask().statusCode()).isEqualTo(204);
        Map<String, byte[]> sent = new TreeMap<>(Map.of("1764410000000.png", signature, "1764410000001.jpg", photo));
        for (int twice = 0; twice < 2; twice++) {
            assertThat(phone.submitInParts(xml, sent, 9_000))
                    .hasSize(2)
                    .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(201));
        }
        assertThat(attached("1764410000000.png")).isEqualTo(signature);
        assertThat(attached("1764410000001.jpg")).isEqualTo(photo);
    }

    private static Map<String, String> media(String manifest, Phone phone) {
        Map<String, String> files = new TreeMap<>();
        Matcher each = Pattern.compile("(?s)<mediaFile>(.*?)</mediaFile>").matcher(manifest);
        while (each.find()) {
            files.put(
                    between(each.group(1), "filename"),
                    phone.get(between(each.group(1), "downloadUrl")).body());
        }
        return files;
    }

    private byte[] attached(String name) throws Exception {
        String file = one("select file_id from surveys.attachment where name = '" + name + "'");
        try (InputStream bytes = files.openBytes(new FileId(UUID.fromString(file)))) {
            return bytes.readAllBytes();
        }
    }

    private void clubAnswersOnTheWeb() throws Exception {
        String sheet = "/bg/answer/" + code("club");
        post(sheet, nobody(), "begun", "1").andExpect(redirectedUrl(sheet + "/form"));
        turn(sheet, "/data/opening", "/data/opening/takes_part", "yes");
        turn(sheet, "/data/identity/name", "/data/identity/name", "Клуб по шах „Ход“");
        turn(sheet, "/data/needs_page/needs", "/data/needs_page/needs", "space");
        String room = "/data/needs_page/need_space/need_space_text";
        turn(sheet, "/data/needs_page/need_space", room, "Зала за двадесет дъски, в сряда");
        turn(sheet, "/data/consents/consent_publish", "/data/consents/consent_publish", "yes");
        post(sheet + "/send", nobody()).andExpect(redirectedUrl(sheet + "/thanks"));
    }

    private void turn(String sheet, String at, String question, String answer) throws Exception {
        post(sheet + "/form", nobody(), "at", at, "go", "stay", "shown", question, question, answer)
                .andExpect(status().isOk());
    }

    private void weaversWriteOnPaper() throws Exception {
        typed(
                "weavers",
                "/data/identity/name",
                "Тъкачите",
                "/data/topics/causes",
                "Да не се забрави тъкането",
                "/data/offers_page/offers",
                "1",
                "/data/offers_page/offers_words/offer_training_text",
                "Тъкане за начинаещи",
                "/data/consents/consent_publish",
                "1");
    }

    private void reviewed() throws Exception {
        for (UUID response : database.sql("select id from surveys.response order by id")
                .query(UUID.class)
                .list()) {
            get(survey + "/responses/" + response, elka).andExpect(status().isOk());
            post(survey + "/responses/" + response, elka, "status", "accepted").andExpect(status().is3xxRedirection());
        }
        String queue =
                get(survey + "/proposals", elka).andReturn().getResponse().getContentAsString();
        assertThat(queue).contains("084 000 031", "Зала за двадесет дъски, в сряда", "Тъкане за начинаещи");
        List<String> decision = new ArrayList<>(List.of("accept", "all"));
        SEEN.matcher(queue).results().forEach(seen -> decision.addAll(List.of(seen.group(1), seen.group(2))));
        post(survey + "/proposals", elka, decision.toArray(String[]::new)).andExpect(status().is3xxRedirection());
        assertThat(one("select count(*) from surveys.proposal where state = 'open' and fact <> 'pictures'"))
                .isEqualTo("0");
    }

    private void everybodyReadsIt() throws Exception {
        assertThat(read("/bg/organisations/choir"))
                .contains("084 000 031", "Тридесет души за две съботи", "Доброволци");
        assertThat(read("/en/organisations/weavers")).contains("Да не се забрави тъкането", "Training");
        assertThat(read("/bg/needs")).contains("Хор „Зора“", "Клуб по шах", "Зала за двадесет дъски, в сряда");
        assertThat(read("/en/needs?show=offer")).contains("Тъкачите", "Тъкане за начинаещи");
    }

    private String read(String path) throws Exception {
        return get(path, nobody())
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static byte[] bytes(int many) {
        byte[] bytes = new byte[many];
        for (int i = 0; i < many; i++) {
            bytes[i] = (byte) (i * 31 + i / 251);
        }
        return bytes;
    }
}
