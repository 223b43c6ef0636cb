package kompas.accounts.web;

import kompas.accounts.SignedIn;
import kompas.shared.text.Text;
import kompas.shared.web.Field;

/**
 * The page on which a passkey is added, or proved by somebody who has one.
 *
 * @param problem message key of why the last try failed; empty for none
 * @param prove whether one that is there must be used, instead of adding another
 * @param device what the reader sits at, a first name for what is made on it
 */
public record PasskeyView(SignedIn who, PasskeyForm form, String problem, boolean prove, Device device) {

    /** What the page is about: messages begin with it. */
    public String kind() {
        if (prove) {
            return "passkeys.prove.";
        }
        return who.awaitsPasskey() ? "passkeys.needed." : "passkeys.add.";
    }

    public Field name(Text t) {
        boolean known = !device.browser().isEmpty() && !device.system().isEmpty();
        String first = known
                ? t.say("accounts.session.device", "browser", device.browser(), "system", device.system())
                : t.say("passkeys.name-first");
        return Field.of("name", t.say("passkeys.name"))
                .hint(t.say("passkeys.name-hint"))
                .value(form.name() == null ? first : form.givenName())
                .error(form.name() == null || form.named() ? "" : t.say("passkeys.name-wrong"));
    }

    /** What is wrong with more than the name. */
    public String trouble() {
        return problem.equals("passkeys.name-wrong") ? "" : problem;
    }

    public String then() {
        return form.destination();
    }

    /** Where an administrator goes who will not prove the session now. */
    public String elsewhere() {
        return who.works() ? "/desk" : AccountController.PATH;
    }
}
