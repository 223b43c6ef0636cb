package kompas.surveys.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import kompas.shared.commands.CommandFailed;
import kompas.shared.commands.ExitCode;
import kompas.shared.commands.PlainCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code kompas form check}: an author learns which cell to mend, a script what came of it. */
class FormCommandTests {

    private static final String SOUND = "| survey |\n| | type | name | label |\n| | text | q | Who? |\n";
    private static final String BROKEN = "| survey |\n| | type | name | label |\n| | text | a b | Who? |\n";

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int check(String... words) throws Exception {
        CommandLine line = new CommandLine(new FormCommand());
        CommandLine.ParseResult parsed = line.parseArgs(words);
        PlainCommand command = parsed.asCommandLineList().getLast().getCommand();
        return command.run(new PrintWriter(out, true), new PrintWriter(err, true));
    }

    private String file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void aFormIsPrintedAndNothingElse() throws Exception {
        assertThat(check("check", file("who.md", SOUND))).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).startsWith("<?xml").contains("id=\"who\"");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aFormIsWrittenWhereItIsWanted() throws Exception {
        Path target = folder.resolve("out.xml");
        check("check", "--out", target.toString(), file("who.md", SOUND));
        assertThat(target).content().startsWith("<?xml");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aBrokenWorkbookIsToldWithSheetRowAndColumn() throws Exception {
        assertThat(check("check", "--lang", "bg", file("who.md", BROKEN))).isEqualTo(ExitCode.FAILED);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("survey", "2", "name", "a b", "не е формуляр");
    }

    @Test
    void whatLooksWrongIsToldBesideTheForm() throws Exception {
        String text = SOUND + "| | text | Q | Who else? |\n";
        assertThat(check("check", file("who.md", text))).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).startsWith("<?xml");
        assertThat(err.toString()).contains("survey", "3");
    }

    @Test
    void severalWorkbooksGoToAFolder() throws Exception {
        String sound = file("who.md", SOUND);
        String broken = file("broken.md", BROKEN);
        assertThat(check("check", "--out", folder.toString(), sound, broken)).isEqualTo(ExitCode.FAILED);
        assertThat(folder.resolve("who.xml")).exists();
        assertThat(folder.resolve("broken.xml")).doesNotExist();
        assertThat(err.toString()).contains("broken.md: ").doesNotContain("who.md: ");
        assertThatThrownBy(() -> check("check", "--out", folder.resolve("x.xml").toString(), sound, broken))
                .isInstanceOf(CommandFailed.class);
    }

    @Test
    void aFileThatIsNoWorkbookSaysSo() throws Exception {
        assertThat(check("check", folder.resolve("nowhere.xlsx").toString())).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("nowhere.xlsx");
    }

    @Test
    void withoutWordsItSaysWhatToType() throws Exception {
        assertThat(check()).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("form check");
    }
}
