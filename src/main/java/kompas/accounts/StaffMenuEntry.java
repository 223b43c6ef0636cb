package kompas.accounts;

import java.util.function.Predicate;
import kompas.shared.web.NavigationEntry;

/** One entry of the menu under a signed-in person's name; a module publishes it as a bean. Desk 100, People 800, Settings 900, My account 1000. */
public record StaffMenuEntry(NavigationEntry entry, Predicate<SignedIn> offeredTo) {}
