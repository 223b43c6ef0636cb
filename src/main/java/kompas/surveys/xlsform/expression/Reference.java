package kompas.surveys.xlsform.expression;

/**
 * A question named in an expression: {@code ${name}}.
 *
 * @param start where it stands in the text, with its dollar
 * @param lastSaved {@code ${last-saved#name}}: the answer of the response saved before this one
 */
public record Reference(int start, int end, String name, boolean lastSaved) {}
