/**
 * The register of what people ask about their own data, with the day each is answered by and how it was: what the law wants to
 * see, and a desk works from.
 */
@NamedInterface("requests")
@NullMarked
package kompas.accounts.requests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
