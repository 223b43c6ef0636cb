package kompas.surveys.mailing.web;

import kompas.surveys.mailing.PlanningMailings.Plan;

/**
 * What goes out by itself, in words.
 *
 * @param reminder the day it waits for, "" while none does
 * @param href address of the reminder that waits
 * @param thanks when and by whom thanking was switched on; "" while it is off
 */
public record PlanView(Plan plan, String reminder, String href, String thanks) {}
