package kompas.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import kompas.shared.sql.DataVersions;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

@KompasIntegrationTest
class SetUpIntegrationTests {

    @Autowired
    private MockMvc browser;

    @Autowired
    private NetworkSettings settings;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private DataVersions versions;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void empty() {
        transaction.executeWithoutResult(status -> {
            sql.sql("delete from network.settings").update();
            versions.touch("network");
        });
    }

    @Test
    void anEmptyInstallationBeginsWithTheSetUpPage() throws Exception {
        browser.perform(get("/da")).andExpect(redirectedUrl("/da/set-up"));
        browser.perform(get("/da/set-up"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Hvad hedder netværket?"),
                                containsString("Bulgarien"),
                                containsString("Български"))));
    }

    @Test
    void fourAnswersSetItUpAndThePageIsGone() throws Exception {
        browser.perform(post("/bg/set-up")
                        .param("name", " Обединяващата библиотека ")
                        .param("standard", "bg")
                        .param("languages", "en", "bg")
                        .param("countries", "BG"))
                .andExpect(redirectedUrl("/bg"));

        assertThat(settings.isSetUp()).isTrue();
        assertThat(settings.current().name().in("bg").text()).isEqualTo("Обединяващата библиотека");
        assertThat(settings.all()).containsExactly("bg", "en");
        assertThat(settings.current().countries()).containsExactly("BG");
        assertThat(settings.current().licence().name()).isEqualTo("CC BY 4.0");
        browser.perform(get("/bg/set-up")).andExpect(status().isNotFound());
        browser.perform(post("/bg/set-up").param("name", "Another")).andExpect(status().isNotFound());
        browser.perform(post("/bg/set-up/demonstration")).andExpect(status().isNotFound());
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldAndWhatWasTypedStays() throws Exception {
        browser.perform(post("/en/set-up").param("name", "Chora 2030").param("standard", "da"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("value=\"Chora 2030\""),
                                containsString("Choose at least one language."),
                                containsString("Choose at least one country."),
                                containsString("2 things to mend"),
                                not(containsString("Write the name of the network.")))));

        assertThat(settings.isSetUp()).isFalse();
    }

    @Test
    void nonsenseIsRefusedKindly() throws Exception {
        browser.perform(post("/en/set-up")
                        .param("name", "x".repeat(5000))
                        .param("standard", "klingon")
                        .param("languages", "<script>")
                        .param("countries", "ZZ"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("4 things to mend")));
    }

    @Test
    void aFormFromAnotherWebsiteChangesNothing() throws Exception {
        browser.perform(post("/en/set-up")
                        .header("Sec-Fetch-Site", "cross-site")
                        .param("name", "Taken over")
                        .param("standard", "en")
                        .param("languages", "en")
                        .param("countries", "BG"))
                .andExpect(status().isForbidden());

        assertThat(settings.isSetUp()).isFalse();
    }
}
