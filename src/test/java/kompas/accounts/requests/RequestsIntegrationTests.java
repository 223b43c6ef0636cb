package kompas.accounts.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.Accounts;
import kompas.accounts.Grant;
import kompas.accounts.PersonId;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.jobs.NightlyWork;
import kompas.network.Network;
import kompas.network.NetworkSettings;
import kompas.shared.kernel.LocalizedText;
import kompas.testing.Emptied;
import kompas.testing.KompasIntegrationTest;
import kompas.testing.SigningInByMail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Whoever asks something about their own data has an answer in time, whichever way they asked, and it can be shown. */
@KompasIntegrationTest
class RequestsIntegrationTests {

    private static final String ASK = "/en/privacy/request";
    private static final String DESK = "/en/desk/requests";
    private static final String IVAN = "ivan@example.org";

    @Autowired
    private MockMvc web;

    @Autowired
    private Accounts accounts;

    @Autowired
    private NetworkSettings settings;

    @Autowired
    private List<NightlyWork> nights;

    @Autowired
    private JdbcClient database;

    private final String once = UUID.randomUUID().toString();
    private final String one = DESK + "/" + once;
    private Cookie elka = new Cookie("kompas", "");
    private Cookie mira = elka;

    @BeforeEach
    void anAdministratorAndALibrarian() throws Exception {
        settings.save(Network.named(LocalizedText.of("en", "Test network"), List.of("en", "da", "bg"), List.of("BG")));
        Emptied.tables(
                database,
                "accounts.person, accounts.sign_in, accounts.session, accounts.data_request, mail.message, tasks.task");
        elka = signedIn("elka@example.org", new Grant(Role.NETWORK_ADMINISTRATOR, Scope.NETWORK));
        mira = signedIn("mira@example.org", new Grant(Role.LIBRARIAN, Scope.library(UUID.randomUUID())));
    }

    @Test
    void whateverSomebodyAsksLiesOnTheDeskUntilTheyHaveTheirAnswer() throws Exception {
        asks("kind", "restrict", "words", "The choir shows my old number").andExpect(redirectedUrl(ASK + "?sent=yes"));
        assertThat(text("select due_on = asked_on + interval '1 month' from accounts.data_request"))
                .isEqualTo("t");
        assertThat(text("select scope_kind || (promised_on = due_on) from tasks.task join accounts.data_request r"
                        + " on r.id = subject_id where settled_at is null"))
                .isEqualTo("networktrue");
        assertThat(letter()).contains("Have it kept but not used for now");
        assertThat(page(DESK, elka)).contains("Ivan Ivanov");
        assertThat(page(one, elka)).contains("The choir shows my old number", "Make sure that it is they who ask");

        answers("outcome", "refused").andExpect(status().isUnprocessableContent());
        answers().andExpect(status().isUnprocessableContent());
        assertThat(text("select count(*) from tasks.task where settled_at is null"))
                .isEqualTo("1");
        answers("outcome", "refused", "answer", "The choir needs it.").andExpect(redirectedUrl(one));
        assertThat(letter()).contains("The choir needs it.", "complain to the authority");
        answers("outcome", "done", "answer", "Twice").andExpect(redirectedUrl(one));
        assertThat(page(one, elka)).contains("The choir needs it.", "elka").doesNotContain("Twice");
        assertThat(text("select outcome from tasks.task where kind = 'data_request'"))
                .isEqualTo("refused");
        assertThat(text("select string_agg(action, ' ' order by id) from audit.act where subject = '" + once + "'"))
                .isEqualTo("accounts.request-entered accounts.request-answered");
    }

    @Test
    void whoeverIsSignedInIsKnownAndReadsTheAnswerWhereTheyAsked() throws Exception {
        Cookie ivan = new SigningInByMail(web, database).as(IVAN);
        web.perform(post(ASK).param("once", once).param("kind", "correct").cookie(ivan))
                .andExpect(redirectedUrl(ASK + "?sent=yes"));
        assertThat(page(ASK, ivan)).contains("What you asked before", "You have an answer by");
        assertThat(page(one, elka)).contains(IVAN, "They were signed in");
        answers("outcome", "done", "answer", "It says Ivan now.");
        assertThat(page(ASK, ivan)).contains("It says Ivan now.");
        assertThat(page("/en/account/data", ivan)).contains("What you asked about your data", "It says Ivan now.");
        for (String language : List.of("en", "da", "bg")) {
            assertThat(page(ASK.replace("en", language), ivan)).doesNotContain("requests.");
            assertThat(page(one.replace("/en/", "/" + language + "/"), elka)).doesNotContain("requests.");
        }
    }

    @Test
    void whatComesByPhoneIsEnteredByStaffWhoReadNothingElse() throws Exception {
        enters(mira, LocalDate.now().plusDays(1).toString()).andExpect(status().isUnprocessableContent());
        enters(mira, "yesterday").andExpect(status().isUnprocessableContent());
        String yesterday = LocalDate.now().minusDays(1).toString();
        String due = LocalDate.now().minusDays(1).plusMonths(1).toString();
        enters(mira, yesterday).andExpect(redirectedUrl(DESK + "/new?due=" + due));
        assertThat(
                        text(
                                "select how || (asked_on + 1 = current_date) || (entered_by is not null) from accounts.data_request"))
                .isEqualTo("phonetruetrue");
        assertThat(page(one, elka)).contains("0888 123 456", "phone or write to them before you close it");
        web.perform(get(DESK).cookie(mira)).andExpect(redirectedUrl(DESK + "/new"));
        web.perform(get(one).cookie(mira)).andExpect(status().isForbidden());
        web.perform(post(one + "/answer").param("outcome", "done").cookie(mira)).andExpect(status().isForbidden());
        web.perform(post(one + "/extend").param("because", "Ill").cookie(mira)).andExpect(status().isForbidden());
        Cookie member = new SigningInByMail(web, database).as(IVAN);
        for (String path : List.of(DESK, DESK + "/new", one)) {
            web.perform(get(path).cookie(member)).andExpect(status().isForbidden());
        }
        enters(member, yesterday).andExpect(status().isForbidden());
        web.perform(get(DESK + "/" + UUID.randomUUID()).cookie(elka)).andExpect(status().isNotFound());
    }

    @Test
    void itTakesLongerOnceWithReasonsAndWithinTheFirstMonth() throws Exception {
        asks("kind", "access");
        takesLonger("").andExpect(status().isUnprocessableContent());
        takesLonger("Three registers have to be asked.").andExpect(redirectedUrl(one));
        assertThat(letter()).contains("Three registers have to be asked.");
        takesLonger("Again.").andExpect(redirectedUrl(one));
        assertThat(
                        text(
                                "select extended_because || (due_on = asked_on + interval '3 months') from accounts.data_request"))
                .isEqualTo("Three registers have to be asked.true");
        assertThat(text("select promised_on = current_date + interval '3 months' from tasks.task"))
                .isEqualTo("t");
        database.sql("update accounts.data_request set extended_on = null, extended_because = null,"
                        + " asked_on = asked_on - 60, due_on = current_date - 1")
                .update();
        takesLonger("Too late.").andExpect(redirectedUrl(one));
        assertThat(page(one, elka)).contains("This should have been answered").doesNotContain("Too late.");
    }

    @Test
    void aLateOneIsToldToThoseWhoAnswer() throws Exception {
        asks("kind", "erase");
        database.sql("update tasks.task set promised_on = current_date - 1").update();
        for (NightlyWork night : nights) {
            if (night.code().equals("tasks.escalate")) {
                night.run();
                night.run();
            }
        }
        assertThat(
                        text(
                                "select count(*) from mail.message where email = 'elka@example.org' and kind = 'tasks.mail.late'"))
                .isEqualTo("1");
    }

    @Test
    void aFormSentTwiceIsOneRequestAndAProgramsIsNone() throws Exception {
        asks("kind", "access");
        asks("kind", "access");
        assertThat(text("select count(*) from accounts.data_request")).isEqualTo("1");
        assertThat(text("select count(*) from mail.message where kind = 'requests.mail'"))
                .isEqualTo("1");
        web.perform(form(UUID.randomUUID().toString(), "kind", "access").param("nickname", "bot"))
                .andExpect(status().isUnprocessableContent());
        for (String[] wrong : new String[][] {{"kind", "x"}, {"kind", "access", "reach", "nowhere"}, {"name", ""}}) {
            asks(wrong).andExpect(status().isUnprocessableContent());
        }
        assertThat(text("select count(*) from accounts.data_request")).isEqualTo("1");
    }

    @Test
    void nobodysMailboxIsFilledByRequests() throws Exception {
        for (int i = 0; i < 8; i++) {
            web.perform(form(UUID.randomUUID().toString(), "kind", "access")).andExpect(status().is3xxRedirection());
        }
        assertThat(text("select count(*) from accounts.data_request")).isEqualTo("8");
        assertThat(text("select count(*) from mail.message where kind = 'requests.mail'"))
                .isEqualTo("5");
    }

    @Test
    void whoeverIsErasedIsTakenOutOfTheRegisterAndWhatTheyAskedIsSettled() throws Exception {
        PersonId ivan = accounts.open(IVAN, "Ivan Ivanov", "en");
        asks("kind", "erase", "words", "Me, Ivan");
        web.perform(post("/en/desk/people/" + ivan + "/erase")
                        .param("how", "phone")
                        .param("on", LocalDate.now().toString())
                        .cookie(elka))
                .andExpect(status().is3xxRedirection());
        assertThat(text("select r::text from accounts.data_request r")).doesNotContain("Ivan", IVAN);
        assertThat(text("select outcome from accounts.data_request")).isEqualTo("done");
        assertThat(text("select outcome from tasks.task where kind = 'data_request'"))
                .isEqualTo("erased");
        assertThat(page(one, elka)).contains("no longer known");
    }

    @Test
    void whoeverHasNoAccountIsFoundInTheRegisterToo() throws Exception {
        asks("kind", "object");
        assertThat(page("/en/desk/erasure?q=ivanov", elka)).contains("asked about their own data");
        web.perform(post("/en/desk/erasure")
                        .param("q", "ivanov")
                        .param("key", once)
                        .param("how", "phone")
                        .param("on", LocalDate.now().toString())
                        .cookie(elka))
                .andExpect(redirectedUrl("/en/desk/erasure?erased=1"));
        assertThat(text("select coalesce(name, '-') || outcome from accounts.data_request"))
                .isEqualTo("-withdrawn");
    }

    private ResultActions asks(String... fields) throws Exception {
        return web.perform(form(once, fields));
    }

    private static MockHttpServletRequestBuilder form(String once, String... fields) {
        MockHttpServletRequestBuilder request = post(ASK).param("once", once).param("begun", "1");
        List<String> given = List.of(fields);
        if (!given.contains("name")) {
            request.param("name", "Ivan Ivanov");
        }
        if (!given.contains("reach")) {
            request.param("reach", IVAN);
        }
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request;
    }

    private ResultActions enters(Cookie who, String day) throws Exception {
        return web.perform(post(DESK + "/new")
                .param("once", once)
                .param("kind", "access")
                .param("how", "phone")
                .param("on", day)
                .param("name", "Ivan Ivanov")
                .param("reach", "0888 123 456")
                .cookie(who));
    }

    private ResultActions answers(String... fields) throws Exception {
        MockHttpServletRequestBuilder request = post(one + "/answer").cookie(elka);
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return web.perform(request);
    }

    private ResultActions takesLonger(String because) throws Exception {
        return web.perform(post(one + "/extend").param("because", because).cookie(elka));
    }

    private Cookie signedIn(String email, Grant grant) throws Exception {
        accounts.give(accounts.open(email, email.substring(0, email.indexOf('@')), "en"), grant, Optional.empty());
        return new SigningInByMail(web, database).as(email);
    }

    private String letter() {
        return text("select plain from mail.message where email = '" + IVAN
                + "' and kind = 'requests.mail' order by posted_at desc, id desc limit 1");
    }

    private String page(String path, Cookie who) throws Exception {
        return web.perform(get(path).cookie(who))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String text(String sql) {
        return String.valueOf(database.sql(sql).query(String.class).single());
    }
}
