package kompas.accounts.web;

import kompas.shared.text.Text;
import kompas.shared.web.Field;

/**
 * Asking for another address.
 *
 * @param problem message key, empty when there is none
 * @param sent whether a letter is on its way to {@code typed}
 */
public record AddressView(String now, String typed, String problem, boolean sent) {

    public Field email(Text t) {
        return Field.of("email", t.say("accounts.address.new"))
                .value(typed)
                .autocomplete("email")
                .error(problem.isEmpty() ? "" : t.say(problem));
    }
}
