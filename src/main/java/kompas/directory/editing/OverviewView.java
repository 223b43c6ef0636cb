package kompas.directory.editing;

import java.util.List;

/**
 * All sections of an organisation.
 *
 * @param listed whether the public sees its page
 * @param saved code of the section that was just saved, empty for none
 * @param notes what to look at in it
 * @param twins what it looks like since; for staff
 */
public record OverviewView(
        String path,
        String name,
        boolean listed,
        List<Part> parts,
        String saved,
        List<String> notes,
        List<Twin> twins) {

    /** Another organisation that may be the same, and where both are side by side. */
    public record Twin(String name, String language, String href) {}

    /** A section and what it says. */
    public record Part(String title, String href, List<String> lines) {

        /** The beginning of it. */
        public List<String> beginning() {
            return lines.stream()
                    .limit(3)
                    .map(line -> line.length() > 160 ? line.substring(0, 160) + "…" : line)
                    .toList();
        }
    }
}
