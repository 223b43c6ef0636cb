package kompas.accounts.web;

/** What somebody typed as a code: spaces and dashes do not count. */
final class Digits {

    private Digits() {}

    static String of(String typed) {
        return typed.replaceAll("[^0-9]", "");
    }
}
