package kompas.network;

/** A colour of the screen in sRGB; each part from 0 to 255. */
record Colour(int red, int green, int blue) {

    /** @param hex {@code #0b5f58} */
    static Colour of(String hex) {
        int value = Integer.parseInt(hex, 1, hex.length(), 16);
        return new Colour(value >> 16, value >> 8 & 0xff, value & 0xff);
    }

    String hex() {
        return "#%02x%02x%02x".formatted(red, green, blue);
    }

    /** This colour with so much of another: 0 is itself, 1 the other. */
    Colour mixed(Colour other, double share) {
        return new Colour(
                mixed(red, other.red, share), mixed(green, other.green, share), mixed(blue, other.blue, share));
    }

    /** From 1, no difference, to 21, black on white; as WCAG 2.2 defines it. */
    double contrast(Colour other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static int mixed(int one, int other, double share) {
        return (int) Math.round(one + (other - one) * share);
    }
}
