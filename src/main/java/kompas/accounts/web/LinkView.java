package kompas.accounts.web;

import java.util.Optional;
import kompas.accounts.domain.SignInLink;
import kompas.accounts.domain.SignInLink.Purpose;
import kompas.shared.text.Text;
import kompas.shared.web.Field;

/** What a link offers. */
public record LinkView(String token, Optional<SignInLink> link, AdministratorForm form) {

    public boolean administrator() {
        return link.filter(found -> found.purpose() == Purpose.ADMINISTRATOR).isPresent();
    }

    /** Whom the link signs in. */
    public String address() {
        return link.flatMap(SignInLink::email).orElse("");
    }

    public Field name(Text t) {
        return Field.of("name", t.say("accounts.name"))
                .value(form.givenName())
                .autocomplete("name")
                .error(form.answered() && !form.named() ? t.say("accounts.name-wrong") : "");
    }

    public Field email(Text t) {
        return Field.of("email", t.say("accounts.sign-in.email"))
                .value(form.address())
                .autocomplete("email")
                .error(form.answered() && !SignInForm.wellFormed(form.address()) ? t.say("accounts.email-wrong") : "");
    }
}
