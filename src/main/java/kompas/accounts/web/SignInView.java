package kompas.accounts.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.text.Text;
import kompas.shared.web.Field;

/**
 * The page to sign in on.
 *
 * @param people the ready-made people of a demonstration; none elsewhere
 * @param places what the places are called in which they have their roles
 * @param providers what the identity providers are called, by their name in addresses
 * @param problem message key of why somebody could not be let in; empty for none
 */
public record SignInView(
        SignInForm form,
        List<SignedIn> people,
        Map<Scope, LocalizedText> places,
        Map<String, String> providers,
        String problem) {

    /** What one of the ready-made people is, in words. */
    public String role(Text t, SignedIn person) {
        GrantWords words = new GrantWords(t, places);
        return person.grants().stream().map(words::of).collect(Collectors.joining(", "));
    }

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
