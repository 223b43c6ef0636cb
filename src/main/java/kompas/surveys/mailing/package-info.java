/**
 * Letters of a survey by mail: whom one reaches and whom not and why, a round of it sent once, at a day that was planned, or by
 * itself when answers were accepted. Its door is {@link kompas.surveys.mailing.Mailings}. What leaves goes through the outbox of
 * the house, where whoever wants no mails about surveys says so once for all of them.
 */
@NamedInterface("mailing")
@NullMarked
package kompas.surveys.mailing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
