/** The screens on which copies on paper are typed in and responses corrected. */
@NullMarked
package kompas.surveys.typing.web;

import org.jspecify.annotations.NullMarked;
