package kompas.journeys;

/**
 * A kind of page that every check is made on.
 *
 * @param path without the language
 * @param status the server's answer
 */
record SitePage(String name, String path, int status) {

    /** Its address in a language, which most pages name first and frames as a parameter. */
    String in(String language) {
        return path.startsWith("/embed/") ? path + "&lang=" + language : "/" + language + path;
    }

    static SitePage of(String name, String path) {
        return new SitePage(name, path, 200);
    }
}
