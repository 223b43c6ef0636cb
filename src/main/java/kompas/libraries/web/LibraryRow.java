package kompas.libraries.web;

import kompas.shared.kernel.LocalizedText.Shown;
import org.jspecify.annotations.Nullable;

/**
 * A library in a list.
 *
 * @param latin its name in Latin letters, for readers who may not read the other; null for the rest
 * @param facts what it is and where, in one line
 */
public record LibraryRow(String href, Shown name, @Nullable String latin, String facts) {}
