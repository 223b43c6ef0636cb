package kompas.shared.web;

import java.util.List;

/**
 * Somebody who is signed in, as the header shows them.
 *
 * @param menu what only such a person is offered, in order
 */
public record Visitor(String name, List<NavigationEntry> menu) {

    public Visitor {
        menu = List.copyOf(menu);
    }
}
