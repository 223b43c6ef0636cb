package kompas.directory.duplicates.web;

/**
 * That a pair was just said to be two, and the way back.
 *
 * @param path to which that is sent, behind the language
 */
public record Undo(String path, String one, String other) {}
