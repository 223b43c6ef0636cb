package kompas.surveys.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kompas.surveys.SurveyFixture;
import kompas.testing.Emptied;
import kompas.testing.KompasIntegrationTest;
import kompas.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Somebody is asked, answers page by page without a script, stops, goes on, sends, and changes it. */
@KompasIntegrationTest
@Import(Statements.class)
class AnsweringIntegrationTests {

    private static final int MOST_STATEMENTS = 14;

    private static final String FORM = """
            | survey | | | | | | | |
            | | type | name | label::English (en) | label::Български (bg) | relevant | required | constraint |
            | | begin_group | club | Your club | Вашият клуб | | | |
            | | select_one how | how | How? | Как? | | | |
            | | text | name | Name of the club | Име на клуба | | yes | |
            | | integer | members | Members | Членове | | | . < 1000 |
            | | end_group | | | | | | |
            | | select_one yes_no | needs | Do you need something? | Имате ли нужда от нещо? | | | |
            | | begin_group | more | What | Какво | ${needs} = 'yes' | | |
            | | select_multiple need | need | What is needed? | От какво имате нужда? | | | |
            | | text | other | What else? | Какво друго? | selected(${need}, 'other') | yes | |
            | | end_group | | | | | | |
            | | begin_repeat | person | Person | Човек | | | |
            | | text | person_name | Who? | Кой? | | | |
            | | end_repeat | | | | | | |
            | | image | photo | A picture | Снимка | | | |

            | choices | | | |
            | | list_name | name | label::English (en) | label::Български (bg) |
            | | how | self | Ourselves | Сами |
            | | how | visit | A visit | Посещение |
            | | yes_no | yes | Yes | Да |
            | | yes_no | no | No | Не |
            | | need | rooms | Rooms | Зали |
            | | need | other | Something else | Друго |

            | settings | | | |
            | | form_title | form_id | version |
            | | Clubs | clubs | 1 |

            | bindings | | | |
            | | question | binds_to | rule |
            | | how | response.way | never_publish |
            """;

    @Autowired
    private MockMvc web;

    @Autowired
    private JdbcClient database;

    private UUID survey = new UUID(0, 0);

    @BeforeEach
    void anOpenSurvey() throws Exception {
        Emptied.tables(database, "surveys.survey, surveys.questionnaire");
        survey = SurveyFixture.open().insertInto(database, "clubs", FORM);
    }

    @Test
    void aClubAnswersPageByPageAndItArrivesOnceWithNothingToLookAt() throws Exception {
        String sheet = begin("/en/answer/clubs");
        get(sheet + "/form")
                .andExpect(content().string(containsString("Name of the club")))
                .andExpect(content().string(not(containsString("A visit"))))
                .andExpect(header().string("Cache-Control", "no-store"));
        String next = turn(sheet, "/data/club/name", "next", "/data/club/name", "Choir");
        next = turn(sheet, at(next), "next", at(next), "12");
        assertThat(at(next)).isEqualTo("/data/needs");
        next = turn(sheet, "/data/needs", "next", "/data/needs", "yes");
        next = turn(sheet, at(next), "next", "/data/more/need", "rooms", "/data/more/need", "other");
        assertThat(at(next)).isEqualTo("/data/more/other");
        next = turn(sheet, at(next), "next", "/data/more/other", "A piano");
        next = turn(sheet, at(next), "next", at(next), "Anna");
        next = turn(sheet, at(next), "add");
        next = turn(sheet, at(next), "next", "/data/person[2]/person_name", "Ivan");
        next = turn(sheet, at(next), "next");
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
        String next = turn(sheet, "/data/club/name", "next", "/data/club/name", "Choir");
        post(sheet + "/form", "at", at(next), "go", "next", "shown", at(next), at(next), "many")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"many\"")));
        post(sheet + "/form", "at", at(next), "go", "next", "shown", at(next), at(next), "5000")
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
        get(sheet + "/thanks").andExpect(content().string(containsString("were not counted")));
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

    private void invite(String code) {
        database.sql("""
                with r as (insert into surveys.respondent (survey_id, name, origin, language) values (:survey, 'Chess club', 'found', 'en')
                           returning id)
                insert into surveys.invitation (survey_id, respondent_id, code) select :survey, id, :code from r""").param("survey", survey).param("code", code).update();
    }

    /** @return the path of the sheet */
    private String begin(String path) throws Exception {
        String form = Objects.requireNonNull(
                post(path, "begun", String.valueOf(Instant.now().getEpochSecond() - 60))
                        .andExpect(status().is3xxRedirection())
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl());
        return form.substring(0, form.length() - "/form".length());
    }

    /** Answers a page, question by question, and says where that leads. */
    private String turn(String sheet, String at, String go, String... answers) throws Exception {
        List<String> form = new ArrayList<>(List.of("at", at, "go", go));
        for (int i = 0; i < answers.length; i += 2) {
            form.addAll(List.of("shown", answers[i], answers[i], answers[i + 1]));
        }
        return Objects.requireNonNullElse(
                post(sheet + "/form", form.toArray(String[]::new))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl(),
                "");
    }

    private static String at(String address) {
        return URI.create(address).getQuery().substring("at=".length());
    }

    @Test
    void aFileThatWouldFillTheDiskIsRefusedAndTheAnswersStay() throws Exception {
        String sheet = begin("/en/answer/clubs");
        turn(sheet, "/data/club/name", "next", "/data/club/name", "Choir");
        web.perform(MockMvcRequestBuilders.multipart(sheet + "/form")
                        .part(new MockPart("/data/photo", "film.mp4", new byte[21 << 20], MediaType.IMAGE_JPEG))
                        .part(part("at", "/data/photo"), part("go", "next"), part("shown", "/data/photo")))
                .andExpect(status().isContentTooLarge());
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

    private ResultActions post(String path, String... form) throws Exception {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post(path);
        for (int i = 0; i < form.length; i += 2) {
            request = request.param(form[i], form[i + 1]);
        }
        return web.perform(request);
    }

    private ResultActions get(String path) throws Exception {
        return web.perform(MockMvcRequestBuilders.get(path));
    }

    private String one(String query) {
        return String.valueOf(
                database.sql(query).query((row, number) -> row.getString(1)).single());
    }
}
