/** How those who are asked come to a survey by themselves: by a code in a letter, which is also the end of a link. */
@NullMarked
package kompas.surveys.inviting;

import org.jspecify.annotations.NullMarked;
