@NullMarked
package kompas.surveys.questionnaires.web;

import org.jspecify.annotations.NullMarked;
