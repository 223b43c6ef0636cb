package kompas.events.signup.web;

import java.util.List;
import kompas.events.signup.StaffedDates.Chosen;
import kompas.shared.web.Choice;
import kompas.shared.web.Field;
import kompas.shared.web.Link;

/**
 * What staff write to those who signed up, on the screen.
 *
 * @param once made when it was shown, so that a form sent twice writes once
 */
public record MessageView(Chosen chosen, List<Choice> to, Field subject, Field text, String once, List<Link> errors) {}
