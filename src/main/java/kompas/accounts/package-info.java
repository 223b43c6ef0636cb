/**
 * The people who sign in, what they may do and where. Its doors are {@link kompas.accounts.Accounts} and, for controllers,
 * {@link kompas.accounts.SignedIn} as a parameter; what a module guards it names as an enum of {@link kompas.accounts.Act}.
 */
@ApplicationModule(
        displayName = "Accounts",
        allowedDependencies = {
            "shared::kernel",
            "shared::sql",
            "shared::text",
            "shared::web",
            "shared::commands",
            "network",
            "audit",
            "jobs",
            "mail"
        })
@NullMarked
package kompas.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
