/**
 * Imports through the browser: a file is uploaded, looked at, tried out, imported and taken back, each long step a job.
 * {@link kompas.directory.importing.runs.ImportDesk} is the door for the pages.
 */
@NullMarked
package kompas.directory.importing.runs;

import org.jspecify.annotations.NullMarked;
