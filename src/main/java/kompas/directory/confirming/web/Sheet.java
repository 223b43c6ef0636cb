package kompas.directory.confirming.web;

import kompas.directory.confirming.PaperLetter;
import kompas.shared.text.Text;

/**
 * A letter with the words of its reader's language.
 *
 * @param often how often organisations are asked: {@code year} or {@code other}
 */
public record Sheet(PaperLetter letter, Text t, String network, String often) {}
