package kompas.directory.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kompas.accounts.Grant;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.directory.OrganisationId;
import kompas.shared.kernel.Identifiers;
import kompas.tasks.NewTask;
import kompas.tasks.Tasks;
import kompas.testing.Emptied;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A librarian's first morning: lists of the whole country come in, and only her own places change. */
@KompasIntegrationTest
class RegionStartIntegrationTests extends LibraryAtWork {

    private static final String COUNTRY = """
            name,identifiers,municipality,settlement,country,language
            Хор Исперих,BG-EIK:000455980,,Исперих,BG,bg
            Клуб Видин,,,Видин,BG,bg
            Клуб Никъде,,,,,bg
            Преименуван,BG-EIK:201593301,,Разград,BG,bg
            """;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void nothingWasImported() {
        Emptied.tables(database, "directory.upload, directory.import_run, jobs.job");
    }

    @Test
    void aListOfTheWholeCountryChangesOnlyOnesOwnPlaces() throws Exception {
        OrganisationId foreign = in(VIDIN, "Във Видин")
                .and(
                        "insert into directory.identifier (scheme, value, organisation_id) values ('BG-EIK', '201593301', :id)")
                .insertInto(database);
        Cookie elka = elka();
        assertThat(page("/en/desk/start", elka)).contains("Kompas has no organisation from here yet", "0 of 4 steps");
        assertThat(page("/en/desk", elka)).contains("Start my region: 0 of 4");
        String list = brought("list.csv", COUNTRY.getBytes(StandardCharsets.UTF_8), elka);
        assertThat(page("/en/desk/start", elka)).contains("Go on with");
        worked(list, "check", elka);
        assertThat(page(list, elka)).contains("Хор Исперих", "3 rows are about places");
        worked(list, "run", elka);
        assertThat(page(list, elka)).contains("What this import did", "On with my region");
        assertThat(text("select string_agg(shared.shown(name, 'bg'), ',' order by slug) from directory.organisation"))
                .contains("Хор Исперих", "Във Видин")
                .doesNotContain("Клуб", "Преименуван");
        assertThat(text("select count(*) from directory.change where organisation_id = '" + foreign + "'"))
                .isEqualTo("0");
        assertThat(page("/en/desk/start", elka)).contains("Kompas has 1 organisation from here");
        worked(list, "undo", elka);
        assertThat(page(LIST, elka)).contains("No organisation here yet");
        assertThat(text("select count(*) from directory.organisation")).isEqualTo("1");
    }

    @Test
    void whereSheWasIsRemembered() throws Exception {
        Cookie elka = elka();
        sent(post("/en/desk/start/register/done"), elka);
        sent(post("/en/desk/start/register/done"), elka);
        assertThat(page("/en/desk/start", elka)).contains("1 of 4 steps", "Not done after all");
        for (String step : List.of("own_list", "duplicates", "calls")) {
            sent(post("/en/desk/start/" + step + "/done"), elka);
        }
        assertThat(page("/en/desk/start", elka)).contains("Your region is in Kompas");
        assertThat(page("/en/desk", elka)).doesNotContain("Start my region:");
        sent(post("/en/desk/start/calls/open"), elka);
        assertThat(page("/en/desk", elka)).contains("Start my region: 3 of 4");
        assertThat(page("/en/desk/start?region=bg-vidin", administrator())).contains("0 of 4 steps");
    }

    @Test
    void nobodyElseStartsARegion() throws Exception {
        Cookie contact = signedIn(
                "ivan@example.org", new Grant(Role.ORGANISATION_CONTACT, Scope.organisation(Identifiers.next())));
        web.perform(get("/en/desk/start").cookie(contact)).andExpect(status().isForbidden());
        web.perform(post("/en/desk/start/calls/done").cookie(contact)).andExpect(status().isForbidden());
        web.perform(get("/en/desk/start")).andExpect(status().is3xxRedirection());
        web.perform(post("/en/desk/start/lunch/done").cookie(elka())).andExpect(status().isNotFound());
    }

    @Test
    void theDeskShowsOneKindAloneAndTellsAdministratorsOfAMissingBackup() throws Exception {
        Cookie anna = administrator();
        transaction.executeWithoutResult(status -> {
            for (String kind : List.of("mail_failed", "address_set_aside", "mail_failed")) {
                tasks.raise(new NewTask(
                        kind, "mail", Identifiers.next(), Scope.NETWORK, LocalDate.now(), "/desk/mail", Map.of()));
            }
        });
        assertThat(page("/en/desk", anna))
                .contains(
                        "All (3)",
                        "Mail not delivered (2)",
                        "Addresses that take no mail (1)",
                        "There is no backup yet");
        assertThat(page("/en/desk?kind=address_set_aside", anna))
                .contains("Find another address")
                .doesNotContain("See to a mail that did not arrive");
        assertThat(page("/en/desk?kind=nonsense", anna)).contains("Nothing needs you today");
        assertThat(page("/en/desk", elka())).doesNotContain("There is no backup yet", "Mail not delivered");
    }

    @Test
    void anImportThatCameToNothingIsToldOfOnTheDesk() throws Exception {
        Cookie anna = administrator();
        database.sql("""
                        insert into jobs.job (id, kind, parameters, state, failure, finished_at)
                        values (:id, 'directory.import', jsonb_build_object('upload', cast(:id as text)), 'failed', 'importing.busy', now())""").param("id", Identifiers.next()).update();
        assertThat(page("/en/desk", anna)).contains("An import came to nothing");
        assertThat(page("/en/desk", elka())).doesNotContain("An import came to nothing");
    }
}
