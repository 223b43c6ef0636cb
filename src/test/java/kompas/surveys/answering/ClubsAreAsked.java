package kompas.surveys.answering;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kompas.surveys.SurveyFixture;
import kompas.testing.Emptied;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A survey of clubs that is open to everybody, and somebody without scripts who answers it. */
abstract class ClubsAreAsked {

    static final String FORM = """
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
    MockMvc web;

    @Autowired
    JdbcClient database;

    UUID survey = new UUID(0, 0);

    @BeforeEach
    void anOpenSurvey() throws Exception {
        Emptied.tables(database, "surveys.survey, surveys.questionnaire");
        survey = SurveyFixture.open().insertInto(database, "clubs", FORM);
    }

    final void invite(String code) {
        database.sql("""
                with r as (insert into surveys.respondent (survey_id, name, origin, language) values (:survey, 'Chess club', 'found', 'en')
                           returning id)
                insert into surveys.invitation (survey_id, respondent_id, code) select :survey, id, :code from r""").param("survey", survey).param("code", code).update();
    }

    /** @return the path of the sheet */
    final String begin(String path) throws Exception {
        String form = Objects.requireNonNull(
                post(path, "begun", String.valueOf(Instant.now().getEpochSecond() - 60))
                        .andExpect(status().is3xxRedirection())
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl());
        return form.substring(0, form.length() - "/form".length());
    }

    /** Answers a page, question by question, and says where that leads. */
    final String turn(String sheet, String at, String go, String... answers) throws Exception {
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

    static String at(String address) {
        return URI.create(address).getQuery().substring("at=".length());
    }

    final ResultActions post(String path, String... form) throws Exception {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post(path);
        for (int i = 0; i < form.length; i += 2) {
            request = request.param(form[i], form[i + 1]);
        }
        return web.perform(request);
    }

    final ResultActions get(String path) throws Exception {
        return web.perform(MockMvcRequestBuilders.get(URI.create(path)));
    }

    final String one(String query) {
        return String.valueOf(
                database.sql(query).query((row, number) -> row.getString(1)).single());
    }

    /** The address of a page of a sheet. */
    static String page(String sheet, String at) {
        return sheet + "/form?at=" + URLEncoder.encode(at, StandardCharsets.UTF_8);
    }
}
