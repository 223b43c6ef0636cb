package kompas.surveys;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.Accounts;
import kompas.accounts.Grant;
import kompas.accounts.PersonId;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.libraries.Libraries;
import kompas.libraries.LoadingLibraries;
import kompas.network.Network;
import kompas.network.NetworkSettings;
import kompas.places.AreaId;
import kompas.shared.kernel.LocalizedText;
import kompas.testing.Emptied;
import kompas.testing.SigningInByMail;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A library in Isperih with the librarian {@code elka}, one in Vratsa with {@code other}, and nothing asked yet. */
public abstract class TwoLibraries {

    protected static final AreaId ISPERIH = AreaId.ofKey("bg-razgrad-isperih");
    protected static final AreaId VRATSA = AreaId.ofKey("bg-vratsa-vratsa");

    private static final String OF_ALL_TESTS =
            "surveys.survey, surveys.questionnaire, surveys.stray, accounts.person, mail.message,"
                    + " directory.organisation, directory.wish, needs.need";

    @Autowired
    protected MockMvc web;

    @Autowired
    protected JdbcClient database;

    @Autowired
    protected Accounts accounts;

    @Autowired
    private NetworkSettings settings;

    @Autowired
    private LoadingLibraries loading;

    @Autowired
    private Libraries libraries;

    @BeforeEach
    void twoLibrariesWithALibrarianEach() throws Exception {
        Emptied.tables(database, OF_ALL_TESTS);
        settings.save(Network.named(LocalizedText.of("en", "Test network"), List.of("en", "da", "bg"), List.of("BG")));
        loading.load("BG");
        grant("elka", new Grant(Role.LIBRARIAN, Scope.library(library(ISPERIH))));
        grant("other", new Grant(Role.LIBRARIAN, Scope.library(library(VRATSA))));
    }

    protected UUID library(AreaId area) {
        return libraries.findFor(area).orElseThrow().id().value();
    }

    protected void grant(String name, Grant grant) {
        accounts.give(accounts.open(name + "@example.org", name, "en"), grant, Optional.empty());
    }

    protected PersonId person(String name) {
        return accounts.findByEmail(name + "@example.org").orElseThrow().id();
    }

    protected Cookie as(String name) throws Exception {
        return new SigningInByMail(web, database).as(name + "@example.org");
    }

    /** The one value a question to the database has for an answer, as text. */
    protected String one(String query) {
        return String.valueOf(
                database.sql(query).query((row, number) -> row.getString(1)).single());
    }
}
