package kompas.surveys.answering.web;

import java.util.Locale;
import java.util.Optional;
import kompas.shared.kernel.LocalizedText;
import kompas.surveys.Survey;

/**
 * What somebody sees before they answer.
 *
 * @param asks the library that asks; empty where the network does
 * @param whom the organisation a code is for
 * @param state how things stand
 * @param path of the address they came by, behind the language
 * @param begun seconds of the epoch
 * @param hasty whether they pressed as fast as a program
 */
public record IntroView(
        Survey survey,
        Optional<LocalizedText> asks,
        Optional<LocalizedText> whom,
        State state,
        String path,
        long begun,
        boolean hasty) {

    public enum State {
        BEGIN,
        GO_ON,
        SENT,
        OVER,
        /** It is over for whoever had begun. */
        TOO_LATE,
        NOT_YET,
        BY_CODE;

        public boolean presses() {
            return this == BEGIN || this == GO_ON;
        }

        public String key() {
            return "answering.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
