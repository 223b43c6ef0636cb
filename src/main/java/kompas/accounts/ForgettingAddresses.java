package kompas.accounts;

/** Forgets whoever is known by nothing but a mail address. All calls belong into the transaction that erases them elsewhere. */
public interface ForgettingAddresses {

    /**
     * Mails to it, what it agreed to and wished, and where others' acts name it.
     *
     * @return false for an address with an account, which keeps what is theirs by it
     */
    boolean forget(String email);
}
