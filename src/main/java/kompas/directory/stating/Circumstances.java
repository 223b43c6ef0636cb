package kompas.directory.stating;

import java.time.LocalDate;

/**
 * Where and when it was said.
 *
 * @param language of the words, as a BCP 47 tag
 * @param country in which places and numbers are understood, ISO 3166-1
 * @param on the day it was said
 */
public record Circumstances(String language, String country, LocalDate on) {}
