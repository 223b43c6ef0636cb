package kompas.events.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.imageio.ImageIO;
import kompas.accounts.Grant;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.accounts.TraceHolder;
import kompas.shared.kernel.SecretLink;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** Those who look after an activity have its list in hand, at the desk, at the door and afterwards; nobody else sees it. */
@KompasIntegrationTest
class KeepingSignUpsIntegrationTests extends SignedUpEvening {

    @Autowired
    private SignUpTraces traces;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void nobodyElseSeesTheListOrTouchesIt() throws Exception {
        signUp("Anna", 1);
        String registration = registration("Anna");
        Cookie elsewhere =
                desk().signedIn("far@example.org", new Grant(Role.LIBRARIAN, Scope.library(UUID.randomUUID())));
        for (String page : List.of(LIST, LIST + ".csv", LIST + "/print", LIST + "/message", LIST + "/sheet", DOOR)) {
            web.perform(get(page).cookie(elsewhere)).andExpect(status().isForbidden());
            web.perform(get(page)).andExpect(status().is3xxRedirection());
        }
        for (String page : List.of(LIST, LIST + "/" + registration, LIST + "/message", LIST + "/sheet", DOOR)) {
            web.perform(post(page).cookie(elsewhere).param("act", "leave").param("registration", registration))
                    .andExpect(status().isForbidden());
        }
        assertThat(page(PAGE)).doesNotContain("/sign-ups");
        assertThat(standing("Anna")).isEqualTo("confirmed 1");
    }

    @Test
    void whoeverStandsAtTheDeskIsSignedUpInOneLine() throws Exception {
        SecretLink form = SecretLink.make();
        for (int i = 0; i < 2; i++) {
            web.perform(entry(form, "Anna Petrova", "0888 123 456", "3"))
                    .andExpect(redirectedUrl(LIST + "?date=" + evening + "&did=entered"));
        }
        web.perform(entry(SecretLink.make(), "Eve", "eve@example.org", "2"))
                .andExpect(redirectedUrl(LIST + "?date=" + evening + "&did=entered_waiting"));
        web.perform(entry(SecretLink.make(), "", "x@example.org", "2"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Write a name")))
                .andExpect(content().string(containsString("x@example.org")));
        web.perform(entry(SecretLink.make(), "Nobody", "", "2"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("leave an e-mail address or a telephone number")));
        assertThat(staff(LIST + "?q=petrova"))
                .contains("Anna Petrova", "0888 123 456")
                .doesNotContain("eve@");
        assertThat(staff(LIST + "?state=waiting")).contains("eve@example.org").doesNotContain("Petrova");
        assertThat(number("select count(*) from audit.act a join events.party p on p.id = a.subject"
                        + " where a.action = 'events.sign-up'"))
                .isEqualTo(2);
        assertThat(taken()).isEqualTo(3);
    }

    @Test
    void staffGiveSeatsTakePeopleOffAndMoveThemToAnotherDate() throws Exception {
        signUp("Anna", 4);
        signUp("Eve", 2);
        on("Eve", "give").andExpect(redirectedUrl(LIST + "?date=" + evening + "&did=not_enough"));
        web.perform(pressed("Anna", "move").param("to", later.toString()))
                .andExpect(redirectedUrl(LIST + "?date=" + evening + "&did=move"));
        assertThat(standing("Eve")).isEqualTo("offered 2");
        on("Eve", "give").andExpect(redirectedUrl(LIST + "?date=" + evening + "&did=give"));
        assertThat(standing("Eve")).isEqualTo("confirmed 2");
        assertThat(number("select taken from events.occurrence where id = '" + later + "'"))
                .isEqualTo(4);
        on("Eve", "leave").andExpect(redirectedUrl(LIST + "?date=" + evening + "&did=leave"));
        assertThat(taken()).isZero();
        assertThat(staff(LIST)).contains("Number 1 was given a seat by the library", "(Eve)");
        web.perform(post(LIST + "/" + UUID.randomUUID()).cookie(elka).param("act", "leave"))
                .andExpect(status().isNotFound());
        on("Eve", "nonsense").andExpect(status().isNotFound());
    }

    @Test
    void atTheDoorACodeANameOrAPressIsEnoughAndTwiceIsOnce() throws Exception {
        signUp("Anna", 2);
        signUp("Ana-Maria", 1);
        signUp("Late", 4);
        String code = text("select code from events.party where name = 'Anna'");
        assertThat(door("typed", code.toLowerCase(Locale.ROOT))).contains("Anna is here, 2 people");
        assertThat(door("typed", code)).contains("Anna was written down before");
        assertThat(door("typed", "ana")).contains("Ana-Maria is here");
        assertThat(door("typed", "an")).contains("2 begin like that");
        assertThat(door("typed", "zzz%")).contains("Nobody on the list is called");
        assertThat(door("typed", "late")).contains("is on the list, but", "Let them in all the same");
        assertThat(door("registration", registration("Late"))).contains("Late is here");
        String press = UUID.randomUUID().toString();
        door("press", press);
        door("press", press);
        door("press", UUID.randomUUID().toString());
        assertThat(door("less", "true")).contains("Anna");
        web.perform(post(DOOR)
                        .cookie(elka)
                        .param("registration", registration("Late"))
                        .param("undo", "true"))
                .andExpect(status().isOk());
        assertThat(number("select sum(came) from events.registration")).isEqualTo(3);
        assertThat(number("select sum(people) from events.walk_in")).isEqualTo(1);
        web.perform(post(DOOR).cookie(elka).param("press", "x")).andExpect(status().isNotFound());
    }

    @Test
    void twoDesksWriteSomebodyDownOnce() throws Exception {
        signUp("Anna", 2);
        String code = text("select code from events.party");
        List<String> said = SigningUpIntegrationTests.atOnce(6, number -> door("typed", code));
        assertThat(said.stream().filter(answer -> answer.contains("Anna is here")))
                .hasSize(1);
        assertThat(said.stream().filter(answer -> answer.contains("written down before")))
                .hasSize(5);
        assertThat(number("select came from events.registration")).isEqualTo(2);
    }

    @Test
    void staffWhoOpenSomebodysPageCheckThemIn() throws Exception {
        String mine = signUp("Anna", 2);
        assertThat(page(mine)).doesNotContain("/check-in");
        assertThat(staff(mine)).contains(DOOR);
        web.perform(post(DOOR)
                        .cookie(elka)
                        .param("date", evening.toString())
                        .param("registration", registration("Anna"))
                        .param("back", mine.substring("/en/sign-up/".length())))
                .andExpect(redirectedUrl(mine + "?did=checked_in"));
        assertThat(number("select came from events.registration")).isEqualTo(2);
    }

    @Test
    void theListIsDownloadedAndPrintedAndHoldsNothingASpreadsheetReckonsWith() throws Exception {
        web.perform(entry(SecretLink.make(), "=HYPERLINK(\"x\")", "", "1"));
        String csv = staff(LIST + ".csv");
        assertThat(csv).startsWith("\uFEFF\"Date\",\"Name\"").contains("\"'=HYPERLINK(\"\"x\"\")\"");
        assertThat(staff(LIST + "/print")).contains("Signature", "HYPERLINK");
        assertThat(text("select string_agg(distinct action, ' ') from audit.act where action like '%download%'"))
                .isEqualTo("events.download-sign-ups");
    }

    @Test
    void aMessageReachesThoseWhoCameAndIsSentOnce() throws Exception {
        signUp("Anna", 1);
        signUp("Eve", 1);
        door("typed", "anna");
        String once = SecretLink.make().text();
        for (int i = 0; i < 2; i++) {
            web.perform(post(LIST + "/message")
                            .cookie(elka)
                            .param("date", evening.toString())
                            .param("to", "came")
                            .param("subject", "The songs")
                            .param("text", "Here they are.")
                            .param("form", once))
                    .andExpect(redirectedUrl(LIST + "?date=" + evening + "&did=written"));
        }
        web.perform(post(LIST + "/message").cookie(elka)).andExpect(status().isUnprocessableContent());
        web.perform(post(LIST + "/message")
                        .cookie(elka)
                        .param("date", later.toString())
                        .param("subject", "Nobody")
                        .param("text", "Nobody reads it."))
                .andExpect(redirectedUrl(LIST + "?date=" + later + "&did=written_nobody"));
        assertThat(text("select string_agg(email, ' ') from mail.message where subject = 'The songs'"))
                .isEqualTo("anna@example.org");
    }

    @Test
    void thePhotographOfASignedListIsForThoseWhoLookAfterItAlone() throws Exception {
        var picture = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        web.perform(multipart(LIST + "/sheet")
                        .file(new MockMultipartFile("picture", "list.png", "image/png", bytes.toByteArray()))
                        .param("date", evening.toString())
                        .cookie(elka))
                .andExpect(redirectedUrl(LIST + "?date=" + evening + "&did=sheet"));
        String file = text("select file_id from events.attendance_sheet");
        web.perform(get("/files/" + file + "/20")).andExpect(status().isNotFound());
        web.perform(get("/files/" + file + "/20").cookie(elka)).andExpect(status().isOk());
        web.perform(multipart(LIST + "/sheet")
                        .file(new MockMultipartFile(
                                "picture", "x.png", "image/png", "no picture".getBytes(StandardCharsets.UTF_8)))
                        .cookie(elka))
                .andExpect(status().isUnprocessableContent());
        web.perform(post(LIST + "/sheet/" + file).cookie(elka).param("date", evening.toString()))
                .andExpect(status().is3xxRedirection());
        assertThat(number("select count(*) from events.attendance_sheet")).isZero();
    }

    @Test
    void whoeverIsErasedIsNamedNowhereAndFreesTheSeats() throws Exception {
        signUp("Anna", 3);
        signUp("Eve", 2);
        assertThat(traces.find("anna@", "en")).hasSize(1);
        TraceHolder.Trace trace = traces.find("anna@", "en").getFirst();
        transaction.executeWithoutResult(status -> trace.erase()
                .accept(accounts.findByEmail("elka@example.org").orElseThrow().id()));
        assertThat(traces.find("anna", "en")).isEmpty();
        assertThat(number("select count(*) from events.party where name is null and forgotten_at is not null"))
                .isEqualTo(1);
        assertThat(standing("Eve")).isEqualTo("offered 2");
        assertThat(taken()).isEqualTo(2);
    }

    @Test
    void whoeverHasAnAccountReadsWhatTheySignedUpForAndForgetsIt() throws Exception {
        signUp("Anna", 3);
        Cookie anna = desk().signedIn("anna@example.org");
        web.perform(get("/en/account/data").cookie(anna))
                .andExpect(content().string(containsString("Singing together")));
    }

    private ResultActions on(String name, String act) throws Exception {
        return web.perform(pressed(name, act));
    }

    private MockHttpServletRequestBuilder pressed(String name, String act) {
        return post(LIST + "/" + registration(name))
                .cookie(elka)
                .param("date", evening.toString())
                .param("act", act);
    }

    private MockHttpServletRequestBuilder entry(SecretLink form, String name, String reach, String people) {
        return post(LIST)
                .cookie(elka)
                .param("date", evening.toString())
                .param("form", form.text())
                .param("name", name)
                .param("reach", reach)
                .param("people", people);
    }

    private String door(String key, String value) throws Exception {
        return web.perform(post(DOOR)
                        .cookie(elka)
                        .param("date", evening.toString())
                        .param(key, value))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private String staff(String page) throws Exception {
        return web.perform(get(page).cookie(elka))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
