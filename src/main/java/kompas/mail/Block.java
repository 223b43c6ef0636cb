package kompas.mail;

import java.util.List;
import java.util.Optional;

/** A part of a letter. */
public sealed interface Block {

    /** Some sentences; line breaks stay. */
    record Paragraph(String text) implements Block {}

    /** The one thing to do: a verb and a whole address. */
    record Button(String label, String address) implements Block {

        public Button {
            Line.address(address);
        }
    }

    /** Something to type in elsewhere, large: 428 193. */
    record Code(String code) implements Block {}

    /** Names and values, one under the other. */
    record Facts(List<Fact> facts) implements Block {

        public Facts {
            facts = List.copyOf(facts);
        }

        public record Fact(String label, String value) {}
    }

    /**
     * What somebody else wrote, shown as theirs.
     *
     * @param by who that was
     */
    record Quote(String text, Optional<String> by) implements Block {}

    /** A list, each of it perhaps a link. */
    record Items(List<Item> items) implements Block {

        public Items {
            items = List.copyOf(items);
        }

        /** @param address where it leads, a whole address */
        public record Item(String text, Optional<String> address) {

            public Item {
                address.ifPresent(Line::address);
            }
        }
    }
}
