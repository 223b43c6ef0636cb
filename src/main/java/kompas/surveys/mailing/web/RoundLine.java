package kompas.surveys.mailing.web;

import kompas.surveys.mailing.Mailing;

/**
 * A round of a letter, in words.
 *
 * @param when it began, or the day it waits for
 * @param who wanted it
 * @param href of its page
 */
public record RoundLine(Mailing mailing, String when, String who, String href) {}
