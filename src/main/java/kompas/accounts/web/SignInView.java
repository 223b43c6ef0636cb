package kompas.accounts.web;

import java.util.List;
import java.util.Map;
import kompas.accounts.Accounts.Person;
import kompas.shared.text.Text;
import kompas.shared.web.Field;

/**
 * The page to sign in on.
 *
 * @param people the ready-made people of a demonstration; none elsewhere
 * @param providers what the identity providers are called, by their name in addresses
 * @param problem message key of why somebody could not be let in; empty for none
 */
public record SignInView(SignInForm form, List<Person> people, Map<String, String> providers, String problem) {

    public Field email(Text t) {
        return Field.of("email", t.say("accounts.sign-in.email"))
                .value(form.address())
                .autocomplete("email")
                .error(form.answered() && !form.wellFormed() ? t.say("accounts.email-wrong") : "");
    }

    public String then() {
        return form.destination();
    }

    /** Where the way to a provider begins, behind the language. */
    public String wayTo(String provider) {
        return Detour.withThen(SignInController.PATH + "/with/" + provider, then());
    }
}
