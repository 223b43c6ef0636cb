package kompas.surveys.xlsform.tree;

import kompas.surveys.xlsform.problem.Place;

/** A file of data that comes with the form and is looked up by expressions: {@code csv-external}, {@code xml-external}. */
public final class ExternalFile extends Element {

    private final String ending;

    /** @param ending csv or xml */
    public ExternalFile(String name, Place place, String ending) {
        super(name, place);
        this.ending = ending;
    }

    public String file() {
        return name() + "." + ending;
    }
}
