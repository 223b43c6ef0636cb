package kompas.surveys.reviewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kompas.surveys.SurveyId;
import kompas.surveys.flagging.ComparingResponses;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What stands out among responses is pointed at in words, and not for longer than it stands out. */
@KompasIntegrationTest
class FlagsIntegrationTests extends ReviewedSurvey {

    @Autowired
    private ComparingResponses comparing;

    @Test
    void aNumberFarFromTheOthersIsPointedAtOnceThereAreEnoughOfThem() throws Exception {
        send("hristina", xml("uuid:wild", "Wild", "<members>20000</members>"));
        for (int i = 0; i < 8; i++) {
            send("hristina", xml("uuid:" + i, "Club " + i, "<members>" + (20 + 5 * i) + "</members>"));
        }
        compare();
        assertThat(flags("uuid:wild")).isEmpty();
        send("hristina", xml("uuid:9", "Club 9", "<members>70</members>"));
        compare();
        assertThat(flags("uuid:wild")).containsExactly("outlier");
        assertThat(one("select count(*) from surveys.flag")).isEqualTo("1");
        get(LIST + "/" + response("uuid:wild"), as("elka"))
                .andExpect(
                        content().string(containsString("How many members?” – 20000. Half of the others say between")));
        send("hristina", edit("uuid:tame", "uuid:wild", "Wild", "<members>20</members>"));
        compare();
        assertThat(one("select count(*) from surveys.flag")).isEqualTo("0");
    }

    @Test
    void twoResponsesOfOneOrganisationNameEachOther() throws Exception {
        UUID choir = asked("choir", ISPERIH);
        for (String instance : List.of("uuid:1", "uuid:2", "uuid:3")) {
            send("hristina", xml(instance, instance.replace("uuid:", "Choir "), answers(instance)));
        }
        belongs("uuid:1", choir);
        belongs("uuid:2", choir);
        compare();
        assertThat(flags("uuid:1")).containsExactly("duplicate");
        assertThat(flags("uuid:2")).containsExactly("duplicate");
        assertThat(flags("uuid:3")).isEmpty();
        get(LIST + "/" + response("uuid:2"), as("elka"))
                .andExpect(content().string(containsString("This organisation has another response: Choir 1.")))
                .andExpect(content().string(containsString("/responses/" + response("uuid:1"))));
    }

    @Test
    void answersWrittenOffFromAnotherOrganisationAreFound() throws Exception {
        send("hristina", xml("uuid:1", "Choir", "<members>7</members>" + answers("a")));
        send("petar", xml("uuid:2", "Theatre", "<members>7</members>" + answers("a")));
        send("petar", xml("uuid:3", "Garden", "<members>7</members>" + answers("b")));
        compare();
        assertThat(flags("uuid:1")).containsExactly("copied");
        assertThat(flags("uuid:2")).containsExactly("copied");
        assertThat(flags("uuid:3")).isEmpty();
    }

    @Test
    void aPhoneFarFromTheAddressOutsideTheMunicipalityOrUnsureIsPointedAt() throws Exception {
        UUID near = asked("near", ISPERIH);
        UUID far = asked("far", ISPERIH);
        database.sql("""
                update directory.organisation set latitude = 43.716, longitude = 26.831, place_precision = 'settlement'""").update();
        UUID outside = asked("outside", KUBRAT);
        send("hristina", xml("uuid:near", "Near", "<place>43.7161 26.8312 200 8</place>"));
        send("hristina", xml("uuid:far", "Far", "<place>43.53 26.52 200 450</place>"));
        send("hristina", xml("uuid:outside", "Outside", "<place>43.2 27.9 0 5</place>"));
        send("hristina", xml("uuid:odd", "Odd", "<place>nowhere at all</place>"));
        belongs("uuid:near", near);
        belongs("uuid:far", far);
        belongs("uuid:outside", outside);
        compare();
        assertThat(flags("uuid:near")).isEmpty();
        assertThat(flags("uuid:far")).containsExactly("far_away", "inaccurate");
        assertThat(flags("uuid:outside")).containsExactly("outside");
        get(LIST + "/" + response("uuid:far"), as("elka"))
                .andExpect(content().string(containsString("km from the address we know of")))
                .andExpect(content().string(containsString("to 450 m only")));
    }

    @Test
    void manyAtOnePlaceAndByNightArePointedAt() throws Exception {
        for (int i = 0; i < 4; i++) {
            send("hristina", xml("uuid:" + i, "Club " + i, "<place>43.5" + "000" + i + " 26.5 0 5</place>"));
        }
        send("hristina", xml("uuid:late", "Late", "").replace("T10:", "T23:"));
        compare();
        assertThat(flags("uuid:0")).containsExactly("same_place");
        assertThat(flags("uuid:late")).containsExactly("night");
    }

    @Test
    void whatIsAllRightIsTakenOffWithAWordWhyAndStaysSo() throws Exception {
        UUID choir = asked("choir", ISPERIH);
        send("hristina", xml("uuid:1", "Choir", ""));
        send("hristina", xml("uuid:2", "Big choir", ""));
        belongs("uuid:1", choir);
        belongs("uuid:2", choir);
        compare();
        Cookie elka = as("elka");
        String one = LIST + "/" + response("uuid:1");
        post(one + "/dismiss", elka, "kind", "duplicate", "why", " ").andExpect(redirectedUrl(one));
        assertThat(one("select count(*) from surveys.flag where dismissed_at is null"))
                .isEqualTo("2");
        post(one + "/dismiss", elka, "kind", "duplicate", "why", "Two choirs under one roof");
        post(one + "/dismiss", elka, "kind", "duplicate", "why", "Pressed twice");
        compare();
        assertThat(one("select dismissed_why from surveys.flag where dismissed_at is not null"))
                .isEqualTo("Two choirs under one roof");
        get(one, elka).andExpect(content().string(containsString("elka: Two choirs under one roof")));
        get(LIST + "?show=flagged", elka)
                .andExpect(content().string(containsString("Big choir")))
                .andExpect(
                        content().string(not(containsString(response("uuid:1").toString()))));
        for (String name : List.of("hristina", "other")) {
            post(LIST + "/" + response("uuid:2") + "/dismiss", as(name), "kind", "duplicate", "why", "x")
                    .andExpect(status().isForbidden());
        }
        post(LIST + "/" + UUID.randomUUID() + "/dismiss", elka, "kind", "duplicate", "why", "x")
                .andExpect(status().isNotFound());
    }

    @Test
    void aSurveyIsComparedAgainWhenSomethingCameAndThenRests() throws Exception {
        send("hristina", xml("uuid:1", "Choir", ""));
        database.sql("update surveys.response set changed_at = now() - interval '1 hour'")
                .update();
        comparing.due().forEach(comparing::compare);
        assertThat(one("select responses from surveys.comparison")).isEqualTo("1");
        assertThat(comparing.due()).isEmpty();
        send("hristina", xml("uuid:2", "Theatre", ""));
        database.sql("update surveys.response set changed_at = now() + interval '1 hour'")
                .update();
        database.sql("update surveys.comparison set compared_at = now() + interval '1 hour'")
                .update();
        assertThat(comparing.due()).as("while responses pour in").isEmpty();
        database.sql("update surveys.comparison set compared_at = now() - interval '11 minutes'")
                .update();
        comparing.due().forEach(comparing::compare);
        assertThat(one("select responses from surveys.comparison")).isEqualTo("2");
    }

    private void compare() {
        comparing.compare(new SurveyId(survey));
    }

    private List<String> flags(String instance) {
        return database.sql("select kind from surveys.flag where response_id = :id order by kind")
                .param("id", response(instance))
                .query(String.class)
                .list();
    }

    private static String answers(String word) {
        return IntStream.rangeClosed(1, 8)
                .mapToObj(i -> "<q" + i + ">" + word + i + "</q" + i + ">")
                .collect(Collectors.joining());
    }
}
