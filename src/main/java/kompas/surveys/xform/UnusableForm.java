package kompas.surveys.xform;

/** The form cannot be put to work; the message is JavaRosa's, in English, for whoever has to find out why. */
public final class UnusableForm extends Exception {

    private static final long serialVersionUID = 1L;

    UnusableForm(String what, Throwable cause) {
        super(what, cause);
    }
}
