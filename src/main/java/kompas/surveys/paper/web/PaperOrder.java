package kompas.surveys.paper.web;

import org.springframework.util.MultiValueMap;

/**
 * What somebody wants printed.
 *
 * @param blank copies for nobody in particular, else for those who are still to be asked
 * @param many of them
 * @param from how many of those who are asked were printed already
 * @param failed whether nothing could be printed
 */
public record PaperOrder(
        String language, boolean blank, int many, String area, String person, int from, boolean failed) {

    static final PaperOrder FIRST = new PaperOrder("", false, 10, "", "", 0, false);

    static PaperOrder of(MultiValueMap<String, String> typed) {
        return new PaperOrder(
                first(typed, "language"),
                first(typed, "whom").equals("blank"),
                number(first(typed, "many")),
                first(typed, "area"),
                first(typed, "person"),
                number(first(typed, "from")),
                false);
    }

    PaperOrder refused() {
        return new PaperOrder(language, blank, many, area, person, from, true);
    }

    private static String first(MultiValueMap<String, String> typed, String name) {
        String value = typed.getFirst(name);
        return value == null ? "" : value.strip();
    }

    private static int number(String typed) {
        return typed.matches("[0-9]{1,5}") ? Integer.parseInt(typed) : 0;
    }
}
