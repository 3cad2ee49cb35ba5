package nl.wed.workbench.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wed.workbench.report.model.Run;
import nl.wed.workbench.report.model.Run.Citation;
import nl.wed.workbench.report.model.Run.Emphasis;
import nl.wed.workbench.report.model.Run.Link;
import nl.wed.workbench.report.model.Run.Prints;
import nl.wed.workbench.report.model.Run.Reference;
import nl.wed.workbench.report.model.Run.Text;

/// Writes the runs of a paragraph: text, references, notes and links.
final class RunWriter {
    private final WordPackage parts;
    private final Bookmarks bookmarks;
    private final Footnotes footnotes;

    RunWriter(WordPackage parts, Bookmarks bookmarks, Footnotes footnotes) {
        this.parts = parts;
        this.bookmarks = bookmarks;
        this.footnotes = footnotes;
    }

    void write(List<Run> runs, Markup out) {
        List<Integer> printed = new ArrayList<>();
        for (Run run : runs) {
            switch (run) {
                case Text(String text, Emphasis emphasis) -> TextRun.write(out, text, properties(emphasis));
                case Reference reference -> reference(reference, out);
                case Citation citation -> note(footnotes.add(citation), out);
                case Link(String text, String address) -> link(text, address, out);
                case Prints prints -> printed.add(bookmarks.print(prints, out));
            }
        }
        printed.forEach(id -> Bookmarks.close(id, out));
    }

    void link(String text, String address, Markup out) {
        Optional<String> safe = SafeLinks.safe(address);
        if (safe.isEmpty()) {
            TextRun.write(out, text, TextRun.PLAIN);
            return;
        }
        out.open("w:hyperlink", "r:id", parts.link(safe.get()), "w:history", "1");
        TextRun.write(out, text, TextRun.styled("Hyperlink"));
        out.close();
    }

    private void reference(Reference reference, Markup out) {
        Optional<Bookmarks.Target> target = bookmarks.find(reference.bookmark());
        if (target.isEmpty()) {
            TextRun.write(out, reference.text(), TextRun.PLAIN);
        } else if (reference.text().isEmpty() && target.get().numbered()) {
            WordField.write(
                    out, "REF " + target.get().name() + " \\h", target.get().label());
        } else {
            String text = reference.text().isEmpty() ? target.get().label() : reference.text();
            out.open("w:hyperlink", "w:anchor", target.get().name(), "w:history", "1");
            TextRun.write(out, text, TextRun.PLAIN);
            out.close();
        }
    }

    private static void note(int number, Markup out) {
        out.open("w:r").raw(TextRun.styled("FootnoteReference"));
        out.empty("w:footnoteReference", "w:id", Integer.toString(number)).close();
    }

    private static String properties(Emphasis emphasis) {
        return switch (emphasis) {
            case PLAIN -> TextRun.PLAIN;
            case BOLD -> TextRun.BOLD;
            case ITALIC -> TextRun.ITALIC;
            case MUTED -> TextRun.styled("Muted");
            case MARK -> TextRun.styled("Mark");
        };
    }
}
