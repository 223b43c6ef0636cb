/**
 * Desk research: those a survey asks, looked up one by one before anybody goes there. What somebody reads in a register, on a
 * page of the web or in a document is written down fact by fact with where and when it was seen, and goes the same way as what
 * answers say: {@link kompas.surveys.proposing}.
 */
@NullMarked
package kompas.surveys.desk;

import org.jspecify.annotations.NullMarked;
