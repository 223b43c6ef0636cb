package kompas.surveys.logic;

/** Labels, fit to stand within a sentence: without marks of how they look, and not longer than one can take in. */
final class Said {

    private static final int LONGEST = 90;

    private Said() {}

    static String plain(String label) {
        String plain = label.replaceAll("\\$\\{[^}]*}", "…")
                .replaceAll("</?[A-Za-z][^>]{0,200}>", "")
                .replaceAll("[*_]{2,}", "")
                .replaceAll("\\s+", " ")
                .strip();
        if (plain.length() <= LONGEST) {
            return plain;
        }
        int end = plain.lastIndexOf(' ', LONGEST);
        return plain.substring(0, end < LONGEST / 2 ? LONGEST : end) + "…";
    }
}
