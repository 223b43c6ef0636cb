package kompas.surveys.collecting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kompas.directory.OrganisationFixture;
import kompas.shared.kernel.Identifiers;
import kompas.shared.kernel.LocalizedText;
import kompas.surveys.TwoLibraries;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What a librarian and her fieldworker do before the first answer, through the pages they do it on. */
abstract class SurveyFromTheStart extends TwoLibraries {

    private static final Pattern ADDRESS = Pattern.compile("<code>http://[^/<]*(/openrosa/[^<]*)</code>");

    @LocalServerPort
    private int port;

    Cookie elka = nobody();
    String survey = "";
    private Cookie hristina = nobody();
    private String questionnaire = "";

    /** The Compass questionnaire, with one question of the library's own. */
    void designed() throws Exception {
        elka = as("elka");
        byte[] compass = new ClassPathResource("surveys/questionnaires/compass.md").getContentAsByteArray();
        String kept = Objects.requireNonNull(web.perform(MockMvcRequestBuilders.multipart("/en/questionnaires")
                        .file(new MockMultipartFile("file", "compass.md", "text/markdown", compass))
                        .cookie(elka))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        questionnaire = kept.substring(0, kept.indexOf('?'));
        post(questionnaire + "/write/add", elka, "kind", "yes_no", "words", "Do you have a key to the library?")
                .andExpect(status().is3xxRedirection());
        post(questionnaire + "/publish", elka).andExpect(redirectedUrl(questionnaire + "?did=published"));
    }

    /** An open survey of everybody in Isperih, divided among those who visit. */
    void planned() throws Exception {
        organisation("choir", LocalizedText.of("bg", "Хор „Зора“"));
        organisation("club", LocalizedText.of("bg", "Клуб по шах"));
        organisation("weavers", LocalizedText.of("en", "Weavers of Isperih"));
        survey = Objects.requireNonNull(post(
                        "/en/surveys/new",
                        elka,
                        "id",
                        Identifiers.next().toString(),
                        "questionnaire",
                        questionnaire.substring(questionnaire.lastIndexOf('/') + 1),
                        "title.en",
                        "Compass of Isperih",
                        "title.bg",
                        "Компас на Исперих",
                        "opens",
                        LocalDate.now().toString(),
                        "closes",
                        LocalDate.now().plusDays(20).toString())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        post(survey + "/status", elka, "status", "open");
        post(survey + "/team", elka, "name", "Hristina", "email", "hristina@example.org");
        hristina = as("hristina");
        post(survey + "/respondents/choose/everyone", elka).andExpect(status().isOk());
        String to = person("hristina").value().toString();
        post(survey + "/respondents/assign-area", elka, "area", ISPERIH.value().toString(), "to", to)
                .andExpect(redirectedUrl(survey + "/respondents?done=3"));
    }

    private void organisation(String slug, LocalizedText name) {
        OrganisationFixture.named(name).slug(slug).in(ISPERIH).insertInto(database);
    }

    String organisation(String slug) {
        return one("select id from directory.organisation where slug = '" + slug + "'");
    }

    /** Set up with the address its page shows. */
    Phone phone() throws Exception {
        Matcher address = ADDRESS.matcher(
                post(survey + "/phone", hristina).andReturn().getResponse().getContentAsString());
        assertThat(address.find()).isTrue();
        return new Phone("http://localhost:" + port + address.group(1));
    }

    /** As it stands on the copy on paper that is printed for an organisation. */
    String code(String slug) throws Exception {
        post(survey + "/paper", hristina, "whom", "asked", "language", "bg").andExpect(status().isOk());
        return one("select left(i.code, 5) || '-' || right(i.code, 5) from surveys.invitation i"
                + " join surveys.respondent r on r.id = i.respondent_id"
                + " join directory.organisation o on o.id = r.organisation_id where o.slug = '" + slug + "'");
    }

    /** A copy on paper, typed in by its code; choices by their number. */
    void typed(String slug, String... answers) throws Exception {
        String enter = survey + "/paper/enter";
        String copy = Objects.requireNonNull(post(enter, elka, "go", "code", "code", code(slug))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        List<String> fields = new ArrayList<>(List.of("go", "send"));
        fields.addAll(List.of(answers));
        post(copy, elka, fields.toArray(String[]::new)).andExpect(redirectedUrl(enter + "?sent=true"));
    }

    static Cookie nobody() {
        return new Cookie("none", "x");
    }

    ResultActions post(String path, Cookie who, String... form) throws Exception {
        MockHttpServletRequestBuilder request =
                MockMvcRequestBuilders.post(path).cookie(who);
        for (int i = 0; i < form.length; i += 2) {
            request = request.param(form[i], form[i + 1]);
        }
        return web.perform(request);
    }

    ResultActions get(String path, Cookie who) throws Exception {
        return web.perform(MockMvcRequestBuilders.get(path).cookie(who));
    }

    static String between(String xml, String element) {
        Matcher found =
                Pattern.compile("<" + element + ">([^<]*)</" + element + ">").matcher(xml);
        assertThat(found.find()).as(element).isTrue();
        return found.group(1);
    }
}
