package kompas.surveys.questionnaires;

import kompas.surveys.comparing.Change;

/**
 * A change that leaves answers without their question.
 *
 * @param responses how many hold such an answer; tries of a draft do not count
 */
public record Loss(Change change, long responses) {}
