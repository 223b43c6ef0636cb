package kompas.directory.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.stream.Stream;
import kompas.directory.OrganisationFixture;
import kompas.directory.OrganisationId;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.Test;

/** What a person gave a page in confidence and would lose if others saw it. */
@KompasIntegrationTest
class ContactVisibilityIntegrationTests extends PageInCare {

    @Test
    void eachSeesWhatIsMeantForThem() throws Exception {
        open("public", "members", "staff");
        OrganisationId other = OrganisationFixture.named("en", "Other").insertInto(database);
        Cookie stranger = contact("stranger" + other + "@example.org", other);

        assertThat(page(path)).contains("Мария").doesNotContain("maria@example.org", "0888 555555");
        assertThat(page(path, stranger))
                .contains("Мария", "maria@example.org", "Seen only by people who are signed in: e-mail")
                .doesNotContain("0888 555555");
        assertThat(page(path, elka))
                .contains("maria@example.org", "0888 555555", "Seen only by those who look after this page: phone");
        assertThat(page(path)).doesNotContain("maria@example.org", "0888 555555");
        web.perform(get(path).cookie(stranger)).andExpect(header().string("Cache-Control", "private, no-store"));
        assertThat(page(path + "/print", stranger)).doesNotContain("maria@example.org", "0888 555555");
        assertThat(page(path + "/history", stranger)).doesNotContain("maria@example.org", "0888 555555");
    }

    @Test
    void aLevelNobodyKnowsOpensNothing() throws Exception {
        open("everyone", "", "PUBLIC");
        assertThat(
                        text(
                                "select string_agg(name_visibility || email_visibility || phone_visibility, '') from directory.contact where organisation_id = :id"))
                .isEqualTo("staffstaffstaff");
    }

    @Test
    void nobodyIsShownToEverybodyOnAnothersWordAlone() throws Exception {
        String[] shown = {
            "contacts.0.person", "true", "contacts.0.name", "Мария", "contacts.0.name_visibility", "public"
        };
        send("contacts", elka, shown).andExpect(status().isUnprocessableContent());
        send("contacts", elka, with(shown, "consent.how", "phone", "consent.on", "2999-01-01"))
                .andExpect(status().isUnprocessableContent());
        assertThat(page(path)).doesNotContain("Мария");

        send("contacts", elka, with(shown, "consent.how", "phone", "consent.on", "2026-11-02"))
                .andExpect(status().is3xxRedirection());
        assertThat(page(path)).contains("Мария");
        assertThat(page(path + "/consents", elka)).contains("Мария", "by phone");
        String consent = text("select id from accounts.consent where about = :id");
        web.perform(post(path + "/consents/" + consent + "/withdraw").cookie(elka))
                .andExpect(status().is3xxRedirection());
        assertThat(page(path)).doesNotContain("Мария");
        assertThat(page(path + "/consents", elka)).contains("Taken back");
    }

    @Test
    void whoeverShowsThemselvesIsNotAskedForTheirOwnWord() throws Exception {
        String own = text("select email from accounts.person p join accounts.role_grant g on g.person_id = p.id"
                + " where g.scope_id = :id");
        send(
                        "contacts",
                        elka,
                        "contacts.0.person",
                        "true",
                        "contacts.0.email",
                        own,
                        "contacts.0.email_visibility",
                        "public")
                .andExpect(status().is3xxRedirection());
        assertThat(text("select how || email from accounts.consent where about = :id"))
                .isEqualTo("web" + own);
    }

    @Test
    void nobodyElseReadsOrTakesBackWhatPeopleAgreedTo() throws Exception {
        OrganisationId other = OrganisationFixture.named("en", "Other").insertInto(database);
        Cookie stranger = contact("reader" + other + "@example.org", other);
        web.perform(get(path + "/consents").cookie(stranger)).andExpect(status().isForbidden());
        open("public", "members", "staff");
        String consent = text("select id from accounts.consent where about = :id");
        web.perform(post(path + "/consents/" + consent + "/withdraw").cookie(stranger))
                .andExpect(status().isForbidden());
        web.perform(post(path + "/consents/" + other + "/withdraw").cookie(elka))
                .andExpect(status().isNotFound());
    }

    private static String[] with(String[] fields, String... more) {
        return Stream.of(fields, more).flatMap(Stream::of).toArray(String[]::new);
    }

    private void open(String name, String email, String phone) throws Exception {
        send(
                "contacts",
                elka,
                "contacts.0.person",
                "true",
                "contacts.0.name",
                "Мария",
                "contacts.0.name_visibility",
                name,
                "contacts.0.email",
                "maria@example.org",
                "contacts.0.email_visibility",
                email,
                "contacts.0.phone",
                "0888 555555",
                "contacts.0.phone_visibility",
                phone,
                "consent.how",
                "phone",
                "consent.on",
                "2026-11-02");
    }
}
