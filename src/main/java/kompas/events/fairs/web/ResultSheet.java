package kompas.events.fairs.web;

import kompas.events.fairs.StandResults;
import kompas.shared.text.Text;

/** What came of one stand, on paper, with the words of its reader's language. */
public record ResultSheet(StandResults.Result result, Text t, String title) {}
