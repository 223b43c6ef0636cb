package kompas.network;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The colour of links and buttons. People choose the one of light pages; the one of dark pages is the same hue, as light as
 * it must be to be read there.
 *
 * @param hex {@code #0b5f58}
 */
public record Accent(String hex) {

    private static final Pattern HEX = Pattern.compile("#[0-9a-f]{6}");

    /** WCAG 2.2, 1.4.3: text against what it stands on. */
    private static final double LEAST = 4.5;

    /** {@code --surface}, {@code --paper} and {@code --sunken} of {@code app.css}, light and dark. */
    private static final List<Colour> LIGHT = List.of(Colour.of("#ffffff"), Colour.of("#faf7f1"), Colour.of("#f1ece2"));

    private static final List<Colour> DARK = List.of(Colour.of("#1c2326"), Colour.of("#14191b"), Colour.of("#263034"));
    private static final Colour DARK_INK = Colour.of("#0b1214");
    private static final double SOFT = 0.11;
    private static final int STEPS = 50;

    public Accent {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("Not a colour: " + hex);
        }
    }

    /** Nothing when {@code typed} is no colour, else that colour, readable or not. */
    public static Optional<Accent> find(String typed) {
        String hex = (typed.startsWith("#") ? typed : "#" + typed).toLowerCase(Locale.ROOT);
        return HEX.matcher(hex).matches() ? Optional.of(new Accent(hex)) : Optional.empty();
    }

    /** Whether text of this colour can be read on every light ground there is. */
    public boolean readable() {
        return reads(Colour.of(hex), LIGHT);
    }

    /** The nearest readable colour of the same hue: itself, or darker. */
    public Accent darkened() {
        return new Accent(nearest(Colour.of("#000000"), LIGHT).hex());
    }

    /** The colour on dark pages. */
    public String onDark() {
        return nearest(Colour.of("#ffffff"), DARK).hex();
    }

    /** The stylesheet that puts it over the colour of Kompas. */
    public String css() {
        Colour light = Colour.of(hex);
        Colour dark = Colour.of(onDark());
        return """
                @layer tokens { :root {
                  --accent: light-dark(%s, %s);
                  --accent-ink: light-dark(#ffffff, %s);
                  --accent-soft: light-dark(%s, %s);
                } }
                """.formatted(
                        light.hex(),
                        dark.hex(),
                        DARK_INK.hex(),
                        soft(light, LIGHT.getFirst()).hex(),
                        soft(dark, DARK.getFirst()).hex());
    }

    private Colour nearest(Colour towards, List<Colour> grounds) {
        Colour chosen = Colour.of(hex);
        for (int step = 0; step < STEPS; step++) {
            Colour tried = chosen.mixed(towards, (double) step / STEPS);
            if (reads(tried, grounds)) {
                return tried;
            }
        }
        return towards;
    }

    private static boolean reads(Colour text, List<Colour> grounds) {
        return grounds.stream().allMatch(ground -> text.contrast(ground) >= LEAST)
                && text.contrast(soft(text, grounds.getFirst())) >= LEAST;
    }

    private static Colour soft(Colour accent, Colour ground) {
        return ground.mixed(accent, SOFT);
    }
}
