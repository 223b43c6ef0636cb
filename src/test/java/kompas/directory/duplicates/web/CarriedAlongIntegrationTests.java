package kompas.directory.duplicates.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import kompas.directory.OrganisationId;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.Test;

/** What people asked and agreed to is not lost when two become one, nor when they are two again. */
@KompasIntegrationTest
class CarriedAlongIntegrationTests extends ChoirThatStandsTwice {

    @Test
    void whatWasAskedAboutTheOneThatGoesIsAskedAboutTheOneThatStays() throws Exception {
        OrganisationId third = choir("Хор от Видин", "vidin").in(VIDIN).insertInto(database);
        web.perform(post(page(other, third) + "/propose").cookie(elka).param("note", "They sing together."))
                .andExpect(status().is3xxRedirection());
        String promised = text("select promised_on from tasks.task where kind = 'duplicate_proposal'");
        database.sql("insert into tasks.task (kind, subject_kind, subject_id, scope_kind, path, promised_on)"
                        + " values ('organisation_silent', 'organisation', :id, 'network', '/x', current_date)")
                .param("id", other.value())
                .update();
        String merged = merged(elka);
        assertThat(
                        text(
                                "select path || promised_on from tasks.task where kind = 'duplicate_proposal' and settled_at is null"))
                .isEqualTo(page(one, third).replace("/en/", "/") + promised);
        assertThat(body(page(one, third), elka)).contains("They sing together.");
        assertThat(number("select count(*) from tasks.task where kind = 'organisation_silent' and settled_at is null"))
                .isZero();
        web.perform(post(merged + "/undo").cookie(elka));
        assertThat(text("select path from tasks.task where kind = 'duplicate_proposal' and settled_at is null"))
                .isEqualTo(page(other, third).replace("/en/", "/"));
        assertThat(body(page(other, third), elka)).contains("They sing together.");
        assertThat(number("select count(*) from tasks.task where kind = 'organisation_silent' and settled_at is null"))
                .isOne();
        database.sql("delete from directory.organisation where id = ?")
                .param(third.value())
                .update();
        find();
        assertThat(text("select outcome from tasks.task where kind = 'duplicate_proposal'"))
                .isEqualTo("gone");
    }

    @Test
    void whatContactsAgreedToGoesWithThem() throws Exception {
        database.sql(
                        "insert into accounts.consent (purpose, about_kind, about, name, text_version, language, how, given_on)"
                                + " values ('contact', 'organisation', :id, 'Elka', '2026-11', 'en', 'paper', current_date)")
                .param("id", other.value())
                .update();
        String merged = merged(elka);
        assertThat(text("select about from accounts.consent")).isEqualTo(one.toString());
        web.perform(post(merged + "/undo").cookie(elka));
        assertThat(text("select about from accounts.consent")).isEqualTo(other.toString());
        database.sql("delete from accounts.consent").update();
    }
}
