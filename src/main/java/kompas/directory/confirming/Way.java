package kompas.directory.confirming;

import kompas.shared.kernel.Coded;

/** How somebody said that a page is right. */
public enum Way implements Coded {
    MAIL,
    LETTER,
    PHONE,
    PAGE;

    @Override
    public String key() {
        return "confirming.way." + code();
    }
}
