package kompas.shared.web;

import java.util.function.BooleanSupplier;

/**
 * One entry of the menu; a module publishes it as a bean.
 *
 * @param order place in the menu, counted from left; the public site uses What's on 100, Organisations 200,
 *     Initiatives 300, Have a say 400, Learn 500, Handbook 600, Libraries 700, About 800; from 1000 on it stands at the foot of the page
 * @param messageKey key of its words
 * @param path path behind the language, starting with a slash
 * @param shown false while the network has this part switched off
 */
public record NavigationEntry(int order, String messageKey, String path, BooleanSupplier shown) {

    public NavigationEntry(int order, String messageKey, String path) {
        this(order, messageKey, path, () -> true);
    }
}
