package kompas.surveys.mailing;

import static org.awaitility.Awaitility.await;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.UUID;
import kompas.network.Network;
import kompas.network.NetworkSettings;
import kompas.places.AreaId;
import kompas.surveys.SurveyFixture;
import kompas.surveys.SurveyOfALibrary;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** An open survey of the library in Isperih, which has a phone; its mails rest in the mailbox of a demonstration. */
abstract class SurveyThatWrites extends SurveyOfALibrary {

    static final String MAIL = SURVEY + "/mail";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    private NetworkSettings network;

    @BeforeEach
    void aSurveyThatWrites() throws Exception {
        asks(SurveyFixture.FORM);
        database.sql("delete from mail.unsubscribed").update();
        database.sql("delete from mail.set_aside").update();
        for (AreaId area : new AreaId[] {ISPERIH, KUBRAT}) {
            database.sql("insert into surveys.survey_area values (:survey, :area)")
                    .param("survey", survey)
                    .param("area", area.value())
                    .update();
        }
        database.sql("update libraries.library set phone = '+359 8431 1' where id = :id")
                .param("id", library(ISPERIH))
                .update();
        Network now = network.current();
        network.save(new Network(
                now.name(),
                now.languages(),
                now.countries(),
                now.licence(),
                now.contactEmail(),
                now.embedHosts(),
                now.tileUrl(),
                now.partsOff(),
                true,
                now.look(),
                now.words(),
                now.correspondence()));
    }

    /** One that is asked, with an address on its page; "" for none. */
    UUID asked(String slug, AreaId area, String email, String visibility) {
        UUID organisation = organisation(slug, area);
        if (!email.isEmpty()) {
            database.sql("""
                            insert into directory.contact (organisation_id, person, email, email_visibility)
                            values (:id, false, :email, :visibility)""")
                    .param("id", organisation)
                    .param("email", email)
                    .param("visibility", visibility)
                    .update();
        }
        return asked(organisation);
    }

    UUID asked(String slug) {
        return asked(slug, ISPERIH, slug + "@example.org", "public");
    }

    void become(UUID respondent, String state) {
        database.sql("update surveys.respondent set state = :state where id = :id")
                .param("state", state)
                .param("id", respondent)
                .update();
    }

    /** Presses the button, and waits until all of it has left. */
    void send(Cookie who, String letter, int round, int expected) throws Exception {
        post(
                MAIL + "/send",
                who,
                "letter",
                letter,
                "pause",
                "1",
                "round",
                String.valueOf(round),
                "expected",
                String.valueOf(expected));
        awaitAll();
    }

    void awaitAll() {
        await().atMost(PATIENCE)
                .until(() -> one("select count(*) from surveys.mailed where outcome = 'waiting'")
                        .equals("0"));
    }

    String mails() {
        return one("select count(*) from mail.message where kind = 'mailing.mail.kind'");
    }

    /** As if it had been yesterday. */
    void aDayPasses() {
        database.sql("update surveys.mailed set sent_on = sent_on - 1 where sent_on is not null")
                .update();
    }
}
