package kompas.surveys.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.Grant;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.shared.kernel.NotPermitted;
import kompas.surveys.Survey;
import kompas.surveys.Surveys;
import kompas.surveys.collecting.Receipt;
import kompas.surveys.collecting.ReceivingResponses;
import kompas.surveys.collecting.Sender;
import kompas.surveys.inviting.Invitation;
import kompas.surveys.inviting.Invitations;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody is asked with a code, and what they answer with it is theirs. */
@KompasIntegrationTest
class InvitingIntegrationTests extends SurveyInTheField {

    @Autowired
    private Invitations invitations;

    @Autowired
    private Surveys surveys;

    @Autowired
    private ReceivingResponses receiving;

    @Test
    void aCodeStaysTheSameUntilItIsTakenBackAndIsNobodyElses() {
        UUID choir = asked("choir", ISPERIH, "hristina");
        Survey razgrad = surveys.find("razgrad").orElseThrow();
        Invitation first = only(invitations.of(signedIn("hristina"), razgrad, List.of(choir, choir)));
        assertThat(only(invitations.of(signedIn("elka"), razgrad, List.of(choir))))
                .isEqualTo(first);
        invitations.revoke(signedIn("elka"), razgrad, choir);
        assertThat(invitations.find(first.code()).orElseThrow().revoked()).isTrue();
        assertThat(only(invitations.of(signedIn("elka"), razgrad, List.of(choir)))
                        .code())
                .isNotEqualTo(first.code());
        assertThat(invitations.of(signedIn("elka"), razgrad, List.of(UUID.randomUUID())))
                .isEmpty();
        assertThat(invitations.copies(signedIn("elka"), razgrad, 30))
                .doesNotHaveDuplicates()
                .hasSize(30);
        assertThatThrownBy(() -> invitations.of(signedIn("stranger"), razgrad, List.of(choir)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> invitations.revoke(signedIn("hristina"), razgrad, choir))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void whoAnswersWithACodeHasAnswered() throws Exception {
        UUID choir = asked("choir", ISPERIH, "hristina");
        Survey razgrad = surveys.find("razgrad").orElseThrow();
        Invitation code = only(invitations.of(signedIn("elka"), razgrad, List.of(choir)));
        byte[] xml =
                "<data id='other'><meta><instanceID>uuid:1</instanceID></meta></data>".getBytes(StandardCharsets.UTF_8);
        Sender sender = Sender.web(razgrad, Optional.of(code.id()), code.respondent());
        assertThat(receiving.receive(sender, xml, List.of())).isEqualTo(Receipt.KEPT);
        assertThat(receiving.receive(sender, xml, List.of())).isEqualTo(Receipt.KNOWN);
        assertThat(receiving.find(razgrad.id(), false, "uuid:1")).isPresent();
        assertThat(one("select state from surveys.respondent")).isEqualTo("answered");
        assertThat(
                        one(
                                "select mode || ' ' || (invitation_id is not null) || ' ' || (collected_by is null) from surveys.response"))
                .isEqualTo("web true true");
    }

    private static Invitation only(List<Invitation> made) {
        assertThat(made).hasSize(1);
        return made.getFirst();
    }

    private SignedIn signedIn(String name) {
        Grant grant = switch (name) {
            case "elka" ->
                new Grant(
                        Role.LIBRARIAN,
                        Scope.library(surveys.find("razgrad")
                                .orElseThrow()
                                .library()
                                .orElseThrow()
                                .value()));
            case "hristina" -> new Grant(Role.FIELDWORKER, Scope.survey(survey));
            default -> new Grant(Role.FIELDWORKER, Scope.survey(UUID.randomUUID()));
        };
        return new SignedIn(person(name), name, name + "@example.org", "en", List.of(grant), false);
    }
}
