package kompas.surveys.inviting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvitationCodeTests {

    @ParameterizedTest
    @ValueSource(strings = {"ACE34-HKM79", "ace34hkm79", " ACE 34 – HKM 79 ", "асе34-нкм79"})
    void aCodeIsTakenFromAnyKeyboardAndHoweverItIsSpaced(String typed) {
        assertThat(InvitationCode.typed(typed)).contains(new InvitationCode("ACE34HKM79"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ACE34-HKM7", "ACE34-HKM790", "BCE34-HKM79", "compass-of-razgrad"})
    void whatCannotBeACodeIsNone(String typed) {
        assertThat(InvitationCode.typed(typed)).isEmpty();
    }

    @Test
    void whatIsPrintedCanBeTyped() {
        InvitationCode code = InvitationCode.make();
        assertThat(InvitationCode.typed(code.text())).contains(code);
    }
}
