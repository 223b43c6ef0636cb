package kompas.surveys.web;

import java.util.List;
import kompas.surveys.Survey;

/** @param surveys those somebody works with, the latest first */
public record SurveysView(List<Survey> surveys, boolean mayBegin) {}
