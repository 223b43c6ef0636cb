package kompas.surveys.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kompas.testing.KompasIntegrationTest;
import kompas.testing.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Somebody is asked, answers page by page without a script, stops, goes on, sends, and changes it. */
@KompasIntegrationTest
@Import(Statements.class)
class AnsweringIntegrationTests extends ClubsAreAsked {

    private static final int MOST_STATEMENTS = 14;

    @Test
    void aClubAnswersPageByPageAndItArrivesOnceWithNothingToLookAt() throws Exception {
        String sheet = begin("/en/answer/clubs");
        get(sheet + "/form")
                .andExpect(content().string(containsString("Name of the club")))
                .andExpect(content().string(not(containsString("A visit"))))
                .andExpect(header().string("Cache-Control", "no-store"));
        String next = turn(sheet, "/data/club/name", "next", "/data/club/name", "Choir", "/data/club/members", "12");
        assertThat(at(next)).isEqualTo("/data/needs");
        next = turn(sheet, "/data/needs", "next", "/data/needs", "yes");
        assertThat(at(next)).isEqualTo("/data/more/need");
        next = asksMoreOnTheSamePage(sheet, at(next));
        assertThat(at(next)).isEqualTo("/data/person[1]/person_name");
        next = turn(sheet, at(next), "add", at(next), "Anna");
        assertThat(at(next)).isEqualTo("/data/person[2]/person_name");
        next = turn(sheet, at(next), "next", at(next), "Ivan");
        upload(sheet, at(next));
        get(sheet + "/check")
                .andExpect(content().string(containsString("Rooms, Something else")))
                .andExpect(content().string(containsString("Ivan")));
        for (int i = 0; i < 2; i++) {
            post(sheet + "/send").andExpect(redirectedUrl(sheet + "/thanks"));
        }
        get(sheet + "/form").andExpect(redirectedUrl(sheet + "/thanks"));
        arrivedOnceWithNothingToLookAt();
    }

    /** Without a script a question that an answer brings is shown before the page is left. */
    private String asksMoreOnTheSamePage(String sheet, String need) throws Exception {
        post(sheet + "/form", "at", need, "go", "next", "shown", need, need, "rooms", need, "other")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("further questions")))
                .andExpect(content().string(containsString("What else?")));
        return turn(sheet, need, "next", need, "rooms", need, "other", "/data/more/other", "A piano");
    }

    private void arrivedOnceWithNothingToLookAt() {
        assertThat(one("select count(*) from surveys.response where mode = 'web'"))
                .isEqualTo("1");
        assertThat(one("select coalesce(string_agg(kind || ' ' || path, ', '), '') from surveys.flag"))
                .isEmpty();
        assertThat(one("select answers #>> '{club,how}' from surveys.response")).isEqualTo("self");
        assertThat(one("select jsonb_array_length(answers -> 'person') from surveys.response"))
                .isEqualTo("2");
        assertThat(one("select count(*) from surveys.attachment")).isEqualTo("1");
    }

    @Test
    void whatIsWrongIsSaidBesideItAndNothingTypedIsLost() throws Exception {
        String sheet = begin("/en/answer/clubs");
        post(sheet + "/form", "at", "/data/club/name", "go", "next", "shown", "/data/club/name")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("This has to be answered.")));
        turn(sheet, "/data/club/name", "stay", "/data/club/name", "Choir");
        String members = "/data/club/members";
        post(sheet + "/form", "at", members, "go", "next", "shown", members, members, "many")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"many\"")));
        post(sheet + "/form", "at", members, "go", "next", "shown", members, members, "5000")
                .andExpect(status().isUnprocessableContent());
        get(sheet + "/form?at=/data/club/name").andExpect(content().string(containsString("value=\"Choir\"")));
        post(sheet + "/form", "at", "/data/gone", "go", "next").andExpect(status().is3xxRedirection());
        String bulgarian = sheet.replace("/en/", "/bg/");
        get(bulgarian + "/form?at=/data/club/name").andExpect(content().string(containsString("Име на клуба")));
    }

    @Test
    void whatWasSentIsChangedAndTakesItsOwnPlace() throws Exception {
        String sheet = begin("/en/answer/clubs");
        turn(sheet, "/data/club/name", "next", "/data/club/name", "Choir");
        post(sheet + "/send").andExpect(redirectedUrl(sheet + "/thanks"));
        post(sheet + "/change").andExpect(redirectedUrl(sheet + "/check"));
        turn(sheet, "/data/club/name", "next", "/data/club/name", "Big choir");
        post(sheet + "/send").andExpect(redirectedUrl(sheet + "/thanks"));
        assertThat(
                        one(
                                "select count(*) || ' ' || max(edits) || ' ' || max(answers #>> '{club,name}') from surveys.response"))
                .isEqualTo("1 1 Big choir");
        database.sql("update surveys.survey set status = 'closed'").update();
        post(sheet + "/change");
        assertThat(one("select sent from surveys.answer_sheet")).isEqualTo("t");
    }

    @Test
    void aCodeIsGoneOnWithFromAnyDeviceAndOneTakenBackOpensNothing() throws Exception {
        invite("ACE34HKM79");
        post("/en/answer", "code", "асе34 нкм79").andExpect(redirectedUrl("/en/answer/ACE34-HKM79"));
        get("/en/answer/ACE34-HKM79").andExpect(content().string(containsString("Chess club")));
        String sheet = begin("/en/answer/ACE34-HKM79");
        assertThat(sheet).isEqualTo("/en/answer/ACE34-HKM79");
        turn(sheet, "/data/club/name", "next", "/data/club/name", "Chess");
        post("/en/answer/ACE34-HKM79").andExpect(status().is3xxRedirection());
        get(sheet + "/form?at=/data/club/name").andExpect(content().string(containsString("value=\"Chess\"")));
        post(sheet + "/send");
        assertThat(one("select state from surveys.respondent")).isEqualTo("answered");
        database.sql("update surveys.invitation set revoked_at = now()").update();
        for (String page : List.of("", "/form", "/check", "/thanks")) {
            get(sheet + page).andExpect(status().isNotFound());
        }
        post("/en/answer", "code", "ACE34-HKM79")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("We do not know this code")));
    }

    @Test
    void aSurveyThatIsOverOrOnlyByCodeTakesNothingFromStrangers() throws Exception {
        database.sql("update surveys.survey set open_link = false").update();
        get("/en/answer/clubs").andExpect(content().string(containsString("with a code")));
        post("/en/answer/clubs", "begun", "1").andExpect(status().isUnprocessableContent());
        database.sql("update surveys.survey set open_link = true").update();
        String sheet = begin("/en/answer/clubs");
        turn(sheet, "/data/club/name", "next", "/data/club/name", "Choir");
        database.sql("update surveys.survey set status = 'closed'").update();
        get("/en/answer/clubs").andExpect(content().string(containsString("is over")));
        post(sheet + "/send").andExpect(redirectedUrl(sheet + "/thanks"));
        get(sheet + "/thanks").andExpect(content().string(containsString("lie with the library")));
        assertThat(one("select count(*) from surveys.response")).isEqualTo("0");
        database.sql("update surveys.survey set status = 'draft'").update();
        get("/en/answer/clubs").andExpect(status().isNotFound());
        get("/en/answer/clubs/poster").andExpect(status().isNotFound());
        get("/en/answer/nothing-here").andExpect(status().isNotFound());
    }

    @Test
    void aPageAsksTheDatabaseSoOftenAndNoMore() throws Exception {
        String sheet = begin("/en/answer/clubs");
        turn(sheet, "/data/club/name", "stay", "/data/club/name", "Choir");
        assertThat(Statements.of(
                        () -> post(sheet + "/form", "at", "/data/club/name", "go", "stay", "shown", "/data/club/name")))
                .hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
    }

    @Test
    void aFileThatWouldFillTheDiskIsRefusedAndTheAnswersStay() throws Exception {
        String sheet = begin("/en/answer/clubs");
        turn(sheet, "/data/club/name", "next", "/data/club/name", "Choir");
        web.perform(MockMvcRequestBuilders.multipart(sheet + "/form")
                        .part(new MockPart("/data/photo", "film.mp4", new byte[21 << 20], MediaType.IMAGE_JPEG))
                        .part(part("at", "/data/photo"), part("go", "next"), part("shown", "/data/photo")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("larger than 20 MB")));
        assertThat(one("select count(*) from surveys.answer_file")).isEqualTo("0");
        get(sheet + "/form?at=/data/club/name").andExpect(content().string(containsString("value=\"Choir\"")));
    }

    private void upload(String sheet, String at) throws Exception {
        web.perform(MockMvcRequestBuilders.multipart(sheet + "/form")
                        .part(new MockPart(at, "choir.jpg", new byte[] {1, 2, 3}, MediaType.IMAGE_JPEG))
                        .part(part("at", at), part("go", "next"), part("shown", at)))
                .andExpect(redirectedUrl(sheet + "/check"));
    }

    private static MockPart part(String name, String value) {
        return new MockPart(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
