package kompas.surveys.xform;

/** The response belongs to another form, or to none. */
public final class WrongForm extends Exception {

    private static final long serialVersionUID = 1L;

    WrongForm(String what) {
        super(what);
    }
}
