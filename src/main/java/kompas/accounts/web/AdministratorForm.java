package kompas.accounts.web;

import org.jspecify.annotations.Nullable;

/** Who the first administrator is. */
record AdministratorForm(@Nullable String name, @Nullable String email) {

    static final AdministratorForm UNANSWERED = new AdministratorForm(null, null);

    private static final int LONGEST_NAME = 120;

    boolean answered() {
        return name != null || email != null;
    }

    String givenName() {
        return name == null ? "" : name.strip();
    }

    String address() {
        return email == null ? "" : email.strip();
    }

    boolean named() {
        return !givenName().isEmpty() && givenName().length() <= LONGEST_NAME;
    }

    boolean wellFormed() {
        return named() && SignInForm.wellFormed(address());
    }
}
