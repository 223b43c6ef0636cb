package kompas.shared.web;

/**
 * One of several to choose from, in a select, a group of radio buttons or checkboxes.
 *
 * @param hint a few words more, empty for none
 */
public record Choice(String value, String label, boolean chosen, String hint) {

    public Choice(String value, String label, boolean chosen) {
        this(value, label, chosen, "");
    }
}
