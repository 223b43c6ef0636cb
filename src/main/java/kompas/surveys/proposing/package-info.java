/**
 * From answers to truth: what a response says of its organisation becomes proposals, each one fact, old and new; whoever
 * reviews accepts or declines them, or says by a rule what needs no look. What is accepted is written as a change of the
 * directory, with the survey as its source and the day of the answer, and can be taken back there and here. A response whose
 * organisation does not stand in the directory yet is joined to one, or begins one.
 *
 * <p>{@link kompas.surveys.proposing.ProposingFacts} makes proposals, {@link kompas.surveys.proposing.ProposalQueue} shows
 * them, {@link kompas.surveys.proposing.DecidingProposals} decides.
 */
@NamedInterface("proposing")
@NullMarked
package kompas.surveys.proposing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
