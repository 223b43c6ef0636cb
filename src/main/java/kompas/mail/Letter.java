package kompas.mail;

import java.util.List;

/** What a mail says, in the reader's language and in the words of whoever posts it; mail gives it its shape and its foot. */
public record Letter(String subject, List<Block> blocks) {

    public Letter {
        subject = Line.of(subject);
        blocks = List.copyOf(blocks);
    }

    public static Letter of(String subject, Block... blocks) {
        return new Letter(subject, List.of(blocks));
    }
}
