package kompas.surveys.fieldwork;

import kompas.shared.kernel.Coded;

/** How somebody is asked. */
public enum ContactWay implements Coded {
    PHONE,
    VISIT,
    MAIL,
    LETTER;

    @Override
    public String key() {
        return "fieldwork.way." + code();
    }
}
