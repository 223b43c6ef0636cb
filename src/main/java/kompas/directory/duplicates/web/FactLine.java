package kompas.directory.duplicates.web;

import org.jspecify.annotations.Nullable;

/**
 * One line of a value.
 *
 * @param before what stands before it, such as its language; may be empty
 * @param language of the text, null when it is nobody's
 * @param latin the same in Latin letters for who does not read it otherwise; may be empty
 */
public record FactLine(String before, String text, @Nullable String language, String latin) {}
