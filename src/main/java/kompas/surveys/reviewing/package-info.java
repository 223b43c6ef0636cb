/** What came in for a survey: how many, from whom, what is suspicious, each one answer by answer; and whether it is believed. */
@NullMarked
package kompas.surveys.reviewing;

import org.jspecify.annotations.NullMarked;
