package kompas.directory.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kompas.shared.kernel.Point;

/**
 * Criteria as read from an address.
 *
 * @param criteria what could be understood
 * @param ignored what could not, at most {@value #MOST_NOTES}; unknown parameter names are none of ours and not told
 */
public record CriteriaReading(OrganisationCriteria criteria, List<Ignored> ignored) {

    private static final int MOST_NOTES = 10;
    private static final int MOST_VALUES = 50;
    private static final int LONGEST_LABEL = 80;
    private static final Pattern PLACE =
            Pattern.compile("(-?[0-9]{1,3}(?:\\.[0-9]{1,15})?),(-?[0-9]{1,3}(?:\\.[0-9]{1,15})?)(?:,(.*))?");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\s]+");

    /** A value of a parameter that was left out, shortened to what can be shown. */
    public record Ignored(String parameter, String value) {}

    public CriteriaReading {
        ignored = List.copyOf(ignored);
    }

    static CriteriaReading of(Map<String, ? extends List<String>> parameters) {
        return new Reader(parameters).read();
    }

    private static String cleaned(String text, int longest) {
        String shortened = text.length() > longest * 4 ? text.substring(0, longest * 4) : text;
        String clean = INVISIBLE.matcher(shortened).replaceAll(" ").strip();
        int end = Math.min(clean.length(), longest);
        return clean.substring(0, end < clean.length() && Character.isLowSurrogate(clean.charAt(end)) ? end - 1 : end)
                .strip();
    }

    private static final class Reader {

        private final Map<String, ? extends List<String>> parameters;
        private final List<Ignored> ignored = new ArrayList<>();

        Reader(Map<String, ? extends List<String>> parameters) {
            this.parameters = parameters;
        }

        CriteriaReading read() {
            int size = number("size", OrganisationCriteria.LARGEST_PAGE).orElse(OrganisationCriteria.USUAL_PAGE);
            OrganisationCriteria criteria = new OrganisationCriteria(
                    question(),
                    chosen(),
                    near(),
                    choice("sort", Sort.values()).orElse(Sort.BEST),
                    choice("view", View.values()).orElse(View.LIST),
                    number("page", OrganisationCriteria.DEEPEST / size).orElse(1),
                    size);
            return new CriteriaReading(criteria, ignored);
        }

        private String question() {
            String asked = first("q").orElse("");
            String clean = cleaned(asked, OrganisationCriteria.LONGEST_QUESTION);
            if (asked.length() > OrganisationCriteria.LONGEST_QUESTION) {
                ignore("q", asked.substring(OrganisationCriteria.LONGEST_QUESTION));
            }
            return clean;
        }

        private Map<Facet, List<String>> chosen() {
            Map<Facet, List<String>> chosen = new EnumMap<>(Facet.class);
            for (Facet facet : Facet.values()) {
                List<String> values = new ArrayList<>();
                for (String value : parameters.containsKey(facet.parameter())
                        ? parameters.get(facet.parameter())
                        : List.<String>of()) {
                    if (value.isBlank()) {
                        continue; // an untouched field of a form
                    }
                    if (values.size() < MOST_VALUES && facet.takes(value)) {
                        values.add(value);
                    } else {
                        ignore(facet.parameter(), value);
                    }
                }
                chosen.put(facet, values);
            }
            return chosen;
        }

        private Optional<Near> near() {
            Optional<Near> place = first("near").flatMap(this::place);
            Optional<Integer> within = number("within", Near.FARTHEST);
            return place.map(near -> within.map(near::within).orElse(near));
        }

        private Optional<Near> place(String value) {
            Matcher numbers = PLACE.matcher(value);
            if (!numbers.matches()) {
                return Optional.of(Near.named(cleaned(value, LONGEST_LABEL)));
            }
            double latitude = Double.parseDouble(numbers.group(1));
            double longitude = Double.parseDouble(numbers.group(2));
            if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
                ignore("near", value);
                return Optional.empty();
            }
            String label = Optional.ofNullable(numbers.group(3)).orElse("");
            return Optional.of(Near.point(new Point(latitude, longitude), cleaned(label, LONGEST_LABEL)));
        }

        private <E extends Enum<E>> Optional<E> choice(String name, E[] choices) {
            Optional<String> value = first(name);
            for (E choice : choices) {
                if (value.isPresent() && choice.name().toLowerCase(Locale.ROOT).equals(value.get())) {
                    return Optional.of(choice);
                }
            }
            value.ifPresent(wrong -> ignore(name, wrong));
            return Optional.empty();
        }

        private Optional<Integer> number(String name, int greatest) {
            Optional<String> value = first(name);
            Optional<Integer> number = value.filter(text -> NUMBER.matcher(text).matches())
                    .map(Integer::valueOf)
                    .filter(read -> read >= 1 && read <= greatest);
            if (number.isEmpty()) {
                value.ifPresent(wrong -> ignore(name, wrong));
            }
            return number;
        }

        private Optional<String> first(String name) {
            List<String> values = parameters.get(name);
            return values == null || values.isEmpty() || values.getFirst().isBlank()
                    ? Optional.empty()
                    : Optional.of(values.getFirst().strip());
        }

        private void ignore(String parameter, String value) {
            if (ignored.size() < MOST_NOTES) {
                ignored.add(new Ignored(parameter, cleaned(value, LONGEST_LABEL)));
            }
        }
    }
}
