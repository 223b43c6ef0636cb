package kompas.events.helping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import kompas.accounts.Grant;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.accounts.TraceHolder;
import kompas.testing.KompasIntegrationTest;
import kompas.testing.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

/** Staff have those who help in hand, confirm their hours and thank them; nobody else sees who they are. */
@KompasIntegrationTest
@Import(Statements.class)
class KeepingVolunteersIntegrationTests extends HelpedDay {

    @Autowired
    private HelpTraces traces;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ErasingVolunteers erasing;

    @Test
    void nobodyElseSeesWhoHelpsOrTouchesIt() throws Exception {
        takes("Anna", early);
        Cookie elsewhere =
                desk().signedIn("far@example.org", new Grant(Role.LIBRARIAN, Scope.library(UUID.randomUUID())));
        String turn = LIST + "/turns/" + turn("Anna", early);
        for (String page : List.of(LIST, LIST + ".csv", LIST + "/print", LIST + "/certificates/" + UUID.randomUUID())) {
            web.perform(get(page).cookie(elsewhere)).andExpect(status().isForbidden());
            web.perform(get(page)).andExpect(status().is3xxRedirection());
        }
        for (String page : List.of(LIST, turn, LIST + "/hours", LIST + "/tasks", LIST + "/shifts/" + early)) {
            web.perform(post(page).cookie(elsewhere).param("act", "leave")).andExpect(status().isForbidden());
        }
        for (String page : List.of("/tasks", "/tasks/" + task, "/tasks/" + task + "/shifts", "/shifts/" + early)) {
            web.perform(post(LIST + page).cookie(elka).param("act", "remove")).andExpect(status().isForbidden());
        }
        assertThat(staff(LIST)).contains("Anna").doesNotContain("New task");
        assertThat(page(PAGE)).doesNotContain("/helpers", "Anna");
        assertThat(taken(early)).isEqualTo(1);
    }

    @Test
    void whoeverPhonesIsWrittenDownMovedAndTakenOut() throws Exception {
        web.perform(entry("Granny", "0888 123 456", early)).andExpect(redirectedUrl(LIST + "?did=entered"));
        web.perform(entry("", "0888 123 456", early))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Write a name")));
        web.perform(entry("Kid", "0888 123 456", early).with(request -> {
                    request.setParameter("age", "0");
                    return request;
                }))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Under 18 we need name and telephone number")));
        assertThat(staff(LIST)).contains("Granny", "0888 123 456");
        acted("Granny", early, "move", "to", late.toString()).andExpect(redirectedUrl(LIST + "?did=move"));
        acted("Granny", late, "move", "to", UUID.randomUUID().toString()).andExpect(redirectedUrl(LIST + "?did=past"));
        acted("Granny", late, "hours", "hours", "2").andExpect(redirectedUrl(LIST + "?did=past"));
        acted("Granny", late, "leave").andExpect(redirectedUrl(LIST + "?did=leave"));
        assertThat(taken(early) + taken(late)).isZero();
        assertThat(text("select string_agg(action, ' ' order by id) from audit.act"
                        + " where subject = (select id from events.helper)"))
                .isEqualTo("events.add-helper events.move-helper events.remove-helper");
    }

    @Test
    void afterwardsHoursAreConfirmedAtOnceOrOneByOneAndEverybodyIsThankedOnce() throws Exception {
        takes("Anna", early, late);
        takes("Eve", early);
        web.perform(entry("Granny", "0888 123 456", late));
        itIsOver();
        acted("Eve", early, "hours", "hours", "0").andExpect(redirectedUrl(LIST + "?did=hours"));
        acted("Anna", late, "hours", "hours", "2,5").andExpect(redirectedUrl(LIST + "?did=hours"));
        acted("Anna", late, "hours", "hours", "many").andExpect(redirectedUrl(LIST + "?did=hours_wrong"));
        hours("all").andExpect(redirectedUrl(LIST + "?did=all"));
        hours("all").andExpect(redirectedUrl(LIST + "?did=nobody"));
        assertThat(number("select sum(minutes) from events.helper_turn")).isEqualTo(120 + 150 + 120);
        hours("thank").andExpect(redirectedUrl(LIST + "?did=thank"));
        hours("thank").andExpect(redirectedUrl(LIST + "?did=nobody"));
        assertThat(number("select count(*) from mail.message where subject like 'Thank you%'"))
                .isEqualTo(1);
        assertThat(page("/en" + desk().link("anna@example.org", "/help/") + "/certificate"))
                .contains("Anna", "4 hours 30 minutes", "Cleaning the park", "Coffee");
        String granny = text("select id from events.helper where name = 'Granny'");
        assertThat(staff(LIST + "/certificates/" + granny)).contains("Granny", "2 hours");
        web.perform(get(LIST + "/certificates/" + text("select id from events.helper where name = 'Eve'"))
                        .cookie(elka))
                .andExpect(status().isNotFound());
    }

    @Test
    void theListForTheLeaderAndTheFileHoldNothingASpreadsheetReckonsWith() throws Exception {
        web.perform(entry("=HYPERLINK(1)", "0888 123 456", early));
        assertThat(staff(LIST + ".csv")).startsWith("\uFEFF\"Task\",\"When\"").contains("\"'=HYPERLINK(1)\"");
        assertThat(staff(LIST + "/print")).contains("Signature", "0888 123 456", "Coffee");
        assertThat(number("select count(*) from audit.act where action = 'events.download-helpers'"))
                .isEqualTo(2);
    }

    @Test
    void theScreenCostsTheSameForOneHelperAndForMany() throws Exception {
        takes("Anna", early);
        int one = Statements.of(() -> staff(LIST)).size();
        takes("Eve", early);
        takes("Mia", late);
        assertThat(Statements.of(() -> staff(LIST))).hasSizeLessThanOrEqualTo(one);
    }

    @Test
    void whoeverIsErasedIsNamedNowhereAndTheirPlaceIsFree() throws Exception {
        takes("Anna", early);
        assertThat(traces.find("anna@", "en")).hasSize(1);
        TraceHolder.Trace trace = traces.find("anna@", "en").getFirst();
        transaction.executeWithoutResult(status -> trace.erase()
                .accept(accounts.findByEmail("elka@example.org").orElseThrow().id()));
        assertThat(traces.find("anna", "en")).isEmpty();
        assertThat(taken(early)).isZero();
        takes("Eve", early);
        Cookie eve = desk().signedIn("eve@example.org");
        web.perform(get("/en/account/data").cookie(eve))
                .andExpect(content().string(containsString("Where you helped")));
    }

    @Test
    void whenNamesAreGoneTheHoursStayAsNumbers() throws Exception {
        takes("Anna", early);
        itIsOver();
        hours("all");
        database.sql("update events.helper set created_at = created_at - interval '12 days'")
                .update();
        new ForgettingVolunteers().pastVolunteers(erasing).forget(OffsetDateTime.now(ZoneOffset.UTC));
        assertThat(staff(LIST)).contains("Somebody (name deleted)", "2 hours").doesNotContain("Anna");
    }

    private ResultActions acted(String name, UUID shift, String act, String... fields) throws Exception {
        var request = post(LIST + "/turns/" + turn(name, shift)).cookie(elka).param("act", act);
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return web.perform(request);
    }

    private ResultActions hours(String act) throws Exception {
        return web.perform(post(LIST + "/hours").cookie(elka).param("act", act));
    }
}
