package kompas.surveys.bindings;

import java.util.Optional;
import kompas.directory.stating.Rule;

/**
 * A question bound to a fact.
 *
 * @param path of its answers below their root: {@code people/name}
 * @param bindsTo {@code phone}, {@code contacts.email}, {@code consents.publish}
 * @param rule what becomes of an answer; empty for what is never published
 */
public record Binding(String path, String bindsTo, Optional<Rule> rule) {}
