package kompas.surveys.proposing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.Erased;
import kompas.accounts.Grant;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each answer is proposed by the rule of its question, and what nobody may publish is not. */
@KompasIntegrationTest
class ReadingAnswersIntegrationTests extends AnsweredSurvey {

    @Autowired
    private DecidingProposals deciding;

    @Autowired
    private ProposingFacts proposing;

    private UUID choir = new UUID(0, 0);
    private UUID asked = new UUID(0, 0);

    @BeforeEach
    void somebodyIsAsked() {
        choir = organisation("choir", ISPERIH);
        asked = asked(choir);
    }

    private String said(String fact) {
        return one("select said::text from surveys.proposal where state = 'open' and fact = '" + fact + "'");
    }

    @Test
    void withoutAYesNothingOfAnAnswerIsProposed() throws Exception {
        send(answer().say("phone", "084 000 031").say("consent_publish", "no"), asked, "hristina");
        assertThat(waiting()).isEmpty();
        send(answer().say("phone", "084 000 031").say("consent_publish", ""), asked, "hristina");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void whatStandsAlreadyAndWhatWasSkippedIsNotProposed() throws Exception {
        database.sql("""
                        update directory.organisation set legal_form = 'association', volunteers = '1-9', audiences = '{families}',
                               description = '{"source":"bg","texts":{"bg":"Пеем."}}'""").update();
        send(
                answer().say("legal_form", "association")
                        .say("volunteers", "1-9")
                        .say("audiences", "families")
                        .say("website", "")
                        .say("description", "Нещо друго"),
                asked,
                "hristina");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void anEditMakesItsProposalsAnew() throws Exception {
        CompassAnswer answer = answer().say("phone", "084 000 031").say("volunteers", "1-9");
        send(answer, asked, "hristina");
        assertThat(waiting()).containsExactly("phone", "volunteers");
        send(answer.edited(compass).say("phone", "084 000 032").say("volunteers", ""), asked, "hristina");
        assertThat(waiting()).containsExactly("phone");
        assertThat(said("phone")).contains("084 000 032");
        assertThat(one("select count(*) from surveys.proposal where state = 'superseded'"))
                .isEqualTo("2");
    }

    @Test
    void aPersonIsShownOnlyWhereTheyAgreedAndTheirConsentIsOnRecord() throws Exception {
        send(
                answer().say("contact_name", "Милена Стоева")
                        .say("contact_phone", "084 000 031")
                        .say("contact_shown", "public")
                        .say("contact_agreed_on", "2026-11-20")
                        .say("contact_name/1", "Иван Петров")
                        .say("contact_phone/1", "084 000 032")
                        .say("contact_shown/1", "public"),
                asked,
                "hristina");
        assertThat(waiting()).containsExactly("contacts", "contacts");
        acceptAll();
        assertThat(
                        one(
                                "select string_agg(name || ' ' || phone_visibility, ', ' order by phone) from directory.contact"))
                .isEqualTo("Милена Стоева public, Иван Петров staff");
        assertThat(one("select name || ' ' || given_on || ' ' || how from accounts.consent"))
                .isEqualTo("Милена Стоева 2026-11-20 counter");
        assertThat(waiting()).isEmpty();
    }

    private void acceptAll() {
        SignedIn elka = new SignedIn(
                person("elka"),
                "Elka",
                "elka@example.org",
                "en",
                List.of(new Grant(Role.LIBRARIAN, Scope.library(library(ISPERIH)))),
                false);
        Map<UUID, String> all = new HashMap<>();
        database.sql("select id from surveys.proposal where state = 'open'")
                .query(UUID.class)
                .list()
                .forEach(id -> all.put(id, ""));
        deciding.accept(elka, survey(), all);
    }

    @Test
    void whatNobodyUnderstandsIsLeftToAPerson() throws Exception {
        send(
                answer().say("eik", "123456789")
                        .say("settlement", "Никъде")
                        .say("parent", "Съюз на читалищата")
                        .say("service_areas", "Исперих, Атлантида")
                        .say("open_mon", "сутрин"),
                asked,
                "hristina");
        assertThat(one(
                        "select string_agg(fact || ':' || (said ->> 'unread'), ' | ' order by fact) from surveys.proposal"
                                + " where jsonb_exists(said, 'unread')"))
                .isEqualTo(
                        "identifiers:BG-EIK:123456789 | opening_hours:сутрин | parent:Съюз на читалищата | place:Никъде"
                                + " | service_areas:Атлантида");
        acceptAll();
        assertThat(one("select cardinality(service_area_ids) from directory.organisation"))
                .isEqualTo("1");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void aPlaceAHouseAndAWeekAreWrittenTogether() throws Exception {
        send(
                answer().say("settlement", "гр. Завет")
                        .say("street", "ул. Лудогорие 1")
                        .say("postcode", "7330")
                        .say("address_visible", "yes")
                        .say("open_mon", "10–12, 13:30–18")
                        .say("accessibility", "step_free"),
                asked,
                "hristina");
        assertThat(waiting()).containsExactly("accessibility", "opening_hours", "place");
        acceptAll();
        assertThat(one("select street || ' ' || locality from directory.address"))
                .isEqualTo("ул. Лудогорие 1 гр. Завет");
        assertThat(one("select a.key from directory.organisation o join places.area a on a.id = o.municipality_id"))
                .isEqualTo("bg-razgrad-zavet");
        assertThat(one("select opening_hours::text from directory.organisation"))
                .contains("13:30");
    }

    @Test
    void whoIsForgottenIsNoLongerProposed() throws Exception {
        send(
                answer().say("contact_name", "Милена Стоева").say("contact_email", "milena@example.org"),
                asked,
                "hristina");
        assertThat(waiting()).containsExactly("contacts");
        forget("lena@example.org");
        assertThat(waiting()).containsExactly("contacts");
        forget("Milena@example.org");
        assertThat(waiting()).isEmpty();
    }

    private void forget(String email) {
        new HeldByProposing(database).erase(new Erased(Optional.empty(), Optional.of(email), Optional.empty(), "en"));
    }

    /** Whoever is forgotten takes nobody along whose address only looks like theirs, and is found however it is written. */
    @Test
    void anAddressIsFoundWhereItStandsAndNotWithinAnother() {
        assertThat(one("""
                select string_agg(said, ' | ' order by n) from unnest(array['"ann@x.org"', 'write\\nann@x.org, soon', '(ANN@X.ORG)',
                    'mail ann@x.org.', 'joann@x.org', 'ann@x.org.uk', 'ann@x.orga', 'j.ann@x.org', 'annAx.org']) with ordinality as a(said, n)
                where shared.names_address(said, 'Ann@x.org')""")).isEqualTo("\"ann@x.org\" | write\\nann@x.org, soon | (ANN@X.ORG) | mail ann@x.org.");
    }

    @Test
    void aResponseThatIsSomebodyElsesSaysNothingOfTheFirst() throws Exception {
        send(answer().say("phone", "084 000 031"), asked, "hristina");
        UUID other = asked(organisation("other", ISPERIH));
        database.sql("update surveys.response set respondent_id = :other")
                .param("other", other)
                .update();
        proposing.linked(UUID.fromString(one("select id from surveys.response")));
        assertThat(one("select o.slug from surveys.proposal p join directory.organisation o on o.id = p.organisation_id"
                        + " where p.state = 'open'"))
                .isEqualTo("other");
        database.sql("update surveys.response set status = 'rejected'").update();
        proposing.linked(UUID.fromString(one("select id from surveys.response")));
        assertThat(waiting()).isEmpty();
    }
}
