/**
 * Holds the responses of a survey against each other, and against what is known of the organisations they are about, a little
 * after they came: what looks doubtful becomes a flag for a person to look at, never a refusal.
 */
@NullMarked
package kompas.surveys.flagging;

import org.jspecify.annotations.NullMarked;
