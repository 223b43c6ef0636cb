package kompas.directory.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import kompas.directory.OrganisationId;
import kompas.directory.duplicates.MergeChoices;
import kompas.directory.duplicates.MergeOutcome;
import kompas.directory.duplicates.MergingOrganisations;
import kompas.shared.kernel.Identifiers;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Many organisations are changed at once, never one too many, and the way back leaves alone what others did since. */
@KompasIntegrationTest
class BulkEditingIntegrationTests extends LibraryAtWork {

    @Autowired
    private MergingOrganisations merging;

    @Test
    void whatWasTickedChangesAndNothingElse() throws Exception {
        OrganisationId choir = in(ISPERIH, "Хор").with("fields", List.of("A10")).insertInto(database);
        OrganisationId club = in(ISPERIH, "Клуб").with("fields", List.of("B10")).insertInto(database);
        OrganisationId unticked = in(ISPERIH, "Друг").insertInto(database);
        OrganisationId foreign = in(VIDIN, "Чужд").insertInto(database);
        Cookie elka = elka();
        String ticked = "?id=" + choir + "&id=" + club + "&id=" + foreign;
        assertThat(page(LIST + "/change" + ticked, elka)).contains("Add this field of activity");
        String preview = page(LIST + "/change/preview" + ticked + "&act=field_add&to_field=B10", elka);
        assertThat(preview).contains("1 organisation would change", "1 says so already", "1 of those ticked", "Хор");
        String number = found(preview, "name=\"number\" value=\"([^\"]+)\"");
        for (int twice = 0; twice < 2; twice++) {
            String report = sent(
                    form(LIST + "/changes", "act", "field_add", "to_field", "B10", "number", number, "expected", "1")
                            .param("id", choir.toString(), club.toString(), foreign.toString()),
                    elka);
            assertThat(page(report, elka)).contains("1 organisation changed", "Take this change back");
        }
        assertThat(fields(choir)).isEqualTo("{A10,B10}");
        assertThat(fields(club)).isEqualTo("{B10}");
        assertThat(fields(unticked) + fields(foreign)).isEqualTo("{}{}");
        assertThat(text("select count(*) from directory.change")).isEqualTo("1");
        assertThat(text("select count(*) from audit.act where action = 'directory.change-many' and subject = '" + number
                        + "'"))
                .isEqualTo("1");
    }

    @Test
    void takingBackLeavesAloneWhatSomebodyChangedSince() throws Exception {
        OrganisationId choir = in(ISPERIH, "Хор").insertInto(database);
        OrganisationId club = in(ISPERIH, "Клуб").insertInto(database);
        Cookie elka = elka();
        String report = changed(elka, "status_set", "to_status", "dormant", 2);
        sent(
                form("/en/organisations/o-" + club + "/history/" + text("select id from directory.change_set")
                        + "/revert"),
                elka);
        String undone = page(sent(post(report + "/undo"), elka), elka);
        assertThat(undone).contains("1 is as it was before", "1 stays", "Клуб");
        assertThat(text("select status from directory.organisation where id = '" + choir + "'"))
                .isEqualTo("active");
        assertThat(text("select field_sources from directory.organisation where id = '" + choir + "'"))
                .isEqualTo("{}");
        sent(post(report + "/undo"), elka);
        assertThat(text("select count(*) from directory.change where organisation_id = '" + choir + "'"))
                .isEqualTo("2");
        assertThat(page("/en/organisations/o-" + choir + "/history", elka))
                .contains("changed together with others", "change of many taken back", "elka");
    }

    @Test
    void whatIsTakenOffTheListsIsGoneForTheWorldAndComesBack() throws Exception {
        in(ISPERIH, "Хор").slug("hor").insertInto(database);
        Cookie elka = elka();
        web.perform(get("/en/organisations/hor")).andExpect(status().isOk());
        String report = changed(elka, "unlist", "x", "y", 1);
        web.perform(get("/en/organisations/hor")).andExpect(status().isNotFound());
        assertThat(page(LIST, elka)).contains("Not listed");
        sent(post(report + "/undo"), elka);
        web.perform(get("/en/organisations/hor")).andExpect(status().isOk());
    }

    @Test
    void movingToAnotherMunicipalityForgetsWhereItWas() throws Exception {
        in(ISPERIH, "Хор")
                .with("longitude", 26.8)
                .with("latitude", 43.7)
                .with("place_precision", "settlement")
                .insertInto(database);
        Cookie elka = elka();
        changed(elka, "municipality_set", "to_municipality", "bg-razgrad-razgrad", 1);
        assertThat(
                        text(
                                "select municipality_id || place_precision || coalesce(longitude::text, 'nowhere') from directory.organisation"))
                .isEqualTo(RAZGRAD.value() + "municipality" + "nowhere");
        web.perform(get(LIST + "/change/preview?all=true&act=municipality_set&to_municipality=bg-vidin-vidin")
                        .cookie(elka))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void whatWasNotShownIsNotChanged() throws Exception {
        in(ISPERIH, "Хор").insertInto(database);
        Cookie elka = elka();
        in(ISPERIH, "Нов").insertInto(database);
        web.perform(form(
                                LIST + "/changes",
                                "all",
                                "true",
                                "act",
                                "unlist",
                                "expected",
                                "1",
                                "number",
                                Identifiers.next().toString())
                        .cookie(elka))
                .andExpect(status().isConflict());
        assertThat(text("select count(*) from directory.organisation where listing = 'unlisted'"))
                .isEqualTo("0");
        for (String wrong : List.of("act=", "act=field_add", "act=field_add&to_field=ZZZ", "act=drop+table")) {
            web.perform(get(LIST + "/change/preview?all=true&" + wrong).cookie(elka))
                    .andExpect(status().isUnprocessableContent());
        }
        web.perform(get(LIST + "/change").cookie(elka)).andExpect(status().is3xxRedirection());
        web.perform(get(LIST + "/changes/" + Identifiers.next()).cookie(elka)).andExpect(status().isNotFound());
    }

    @Test
    void thousandsAreChangedByAJobAndSoIsTheWayBack() throws Exception {
        in(ISPERIH, "Хор").insertInto(database);
        database.sql("""
                insert into directory.organisation (slug, name, source_id, source_date, municipality_id, place_precision)
                select 'many-' || n, jsonb_build_object('source', 'bg', 'texts', jsonb_build_object('bg', 'Клуб ' || n)),
                       source_id, source_date, municipality_id, place_precision
                from directory.organisation, generate_series(1, 1500) n""").update();
        Cookie elka = elka();
        String report = changed(elka, "form_set", "to_form", "association", 1501);
        worked(report, elka);
        assertThat(page(report, elka)).contains("1,501 organisations changed");
        assertThat(text("select count(*) from directory.organisation where legal_form = 'association'"))
                .isEqualTo("1501");
        web.perform(get(report).cookie(librarian("vida@example.org", VIDIN))).andExpect(status().isForbidden());
        sent(post(report + "/undo"), elka);
        worked(report, elka);
        assertThat(page(report, elka)).contains("1,501 are as they were before");
        assertThat(text("select count(*) from directory.organisation where legal_form = 'other'"))
                .isEqualTo("1501");
    }

    @Test
    void notesFollowAMergeAndItsUndoing() throws Exception {
        OrganisationId kept = in(ISPERIH, "Хор").slug("hor").insertInto(database);
        OrganisationId dropped = in(ISPERIH, "Хора").slug("hora").insertInto(database);
        Cookie elka = elka();
        sent(form("/en/organisations/hora/notes", "text", "Говорих с тях"), elka);
        MergeOutcome merged = merging.merge(kept, dropped, MergeChoices.USUAL, "system");
        assertThat(page("/en/organisations/hor/notes", elka)).contains("Говорих с тях");
        assertThat(page("/en/organisations/hor/history", elka)).contains("merged with a double");
        merging.undo(((MergeOutcome.Merged) merged).changeSet(), "system");
        assertThat(page("/en/organisations/hora/notes", elka)).contains("Говорих с тях");
    }

    /** Changes everything found and answers where the report stands. */
    private String changed(Cookie who, String act, String name, String value, int expected) throws Exception {
        return sent(
                form(
                        LIST + "/changes",
                        "all",
                        "true",
                        "act",
                        act,
                        name,
                        value,
                        "expected",
                        String.valueOf(expected),
                        "number",
                        Identifiers.next().toString()),
                who);
    }

    private void worked(String report, Cookie who) throws Exception {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (page(report, who).contains("id=\"work\"") && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    private String fields(OrganisationId id) {
        return text("select fields from directory.organisation where id = '" + id + "'");
    }
}
