package kompas.accounts.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kompas.accounts.Accounts.Invitation;
import kompas.accounts.Grant;
import org.jspecify.annotations.Nullable;

/** Whom to invite to what, as typed. */
record InvitationForm(
        @Nullable String name,
        @Nullable String email,
        @Nullable String language,
        @Nullable String grant) {

    private static final int LONGEST_NAME = 120;

    static InvitationForm unanswered(String language) {
        return new InvitationForm(null, null, language, null);
    }

    String typed(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    Optional<Grant> chosen() {
        return GrantCode.find(typed(grant));
    }

    /** Message keys by field; empty when all is well. */
    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (typed(name).isEmpty() || typed(name).length() > LONGEST_NAME) {
            errors.put("name", "accounts.invite.name-wrong");
        }
        if (!SignInForm.wellFormed(typed(email))) {
            errors.put("email", "accounts.email-wrong");
        }
        if (chosen().isEmpty()) {
            errors.put("grant", "accounts.invite.grant-missing");
        }
        return errors;
    }

    Invitation invitation(String usual) {
        return new Invitation(
                typed(email), typed(name), typed(language).isEmpty() ? usual : typed(language), chosen().orElseThrow());
    }
}
