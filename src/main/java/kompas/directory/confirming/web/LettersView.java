package kompas.directory.confirming.web;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import kompas.directory.confirming.LetterAddress;
import kompas.directory.confirming.PaperLetters;
import kompas.places.Area;
import kompas.places.Places;
import kompas.shared.web.Choice;

/**
 * Whom a letter can go to.
 *
 * @param areas the municipalities they lie in, to choose one
 * @param none whether nothing was chosen to print
 * @param more whether others follow when these are printed
 */
public record LettersView(List<Line> lines, List<Choice> areas, boolean none, boolean more) {

    /** @param address in one line */
    public record Line(String id, String name, String language, String address) {}

    static LettersView of(List<LetterAddress> waiting, String area, boolean none, Places places, String language) {
        List<String> names = List.copyOf(new TreeSet<>(waiting.stream()
                .map(each -> municipality(each, places, language))
                .toList()));
        String chosen = names.contains(area) ? area : "";
        return new LettersView(
                waiting.stream()
                        .filter(each -> chosen.isEmpty()
                                || municipality(each, places, language).equals(chosen))
                        .map(each -> line(each, language))
                        .toList(),
                names.stream()
                        .filter(name -> !name.isEmpty())
                        .map(name -> new Choice(name, name, name.equals(chosen)))
                        .toList(),
                none,
                waiting.size() == PaperLetters.MOST);
    }

    private static Line line(LetterAddress address, String language) {
        var name = address.name().in(language);
        return new Line(address.id().toString(), name.text(), name.language(), String.join(", ", address.lines()));
    }

    private static String municipality(LetterAddress address, Places places, String language) {
        Optional<Area> area = address.area().flatMap(places::findArea);
        return area.map(found -> found.label(language)).orElse("");
    }
}
