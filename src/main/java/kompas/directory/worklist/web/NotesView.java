package kompas.directory.worklist.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import kompas.directory.worklist.Note;

/**
 * Notes on one organisation.
 *
 * @param path of its page behind the language
 * @param name of the organisation
 * @param number the next note is written under
 * @param gone id of the note that was just deleted and can be brought back, empty for none
 * @param typed what was typed and not taken
 */
public record NotesView(String path, String name, List<Note> notes, UUID number, String gone, String typed) {

    public LocalDate day(Note note) {
        return note.at().atZone(ZoneId.systemDefault()).toLocalDate();
    }
}
