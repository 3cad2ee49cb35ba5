package nl.wed.workbench.report.word;

import java.util.HashMap;
import java.util.Map;
import nl.wed.workbench.report.model.CitedSource;
import nl.wed.workbench.report.model.Run.Citation;

/// The numbered notes. The first note on a source gives the whole reference, later ones its short
/// name and the number of the first.
final class Footnotes {
    private static final String NUMBER =
            "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r>";

    private final Map<String, Integer> first = new HashMap<>();
    private final Markup notes = Markup.fragment();
    private final Wording wording;
    private int last;

    Footnotes(Wording wording) {
        this.wording = wording;
    }

    /// Adds the note and returns its number.
    int add(Citation citation) {
        int number = ++last;
        notes.open("w:footnote", "w:id", Integer.toString(number)).open("w:p");
        notes.open("w:pPr").val("w:pStyle", "FootnoteText").close().raw(NUMBER);
        TextRun.write(notes, "\t" + text(citation, number), TextRun.PLAIN);
        String label = citation.source().label();
        if (!label.isEmpty()) {
            TextRun.write(notes, " ", TextRun.PLAIN);
            TextRun.write(notes, label, TextRun.styled("Mark"));
        }
        notes.close(2);
        return number;
    }

    String part() {
        Markup part = Markup.part().open("w:footnotes", "xmlns:w", Markup.W);
        separator(part, "-1", "separator");
        separator(part, "0", "continuationSeparator");
        return part.add(notes).close().toString();
    }

    private String text(Citation citation, int number) {
        CitedSource source = citation.source();
        Integer earlier = first.putIfAbsent(source.key(), number);
        StringBuilder text = new StringBuilder();
        text.append(earlier == null ? source.fullText() : source.shortText());
        if (!citation.place().isEmpty()) {
            if (text.toString().endsWith(".")) {
                text.setLength(text.length() - 1);
            }
            text.append(", ").append(citation.place());
        }
        if (earlier != null) {
            text.append(", ").append(wording.get("word.note.again")).append(' ').append(earlier);
        } else if (!source.address().isEmpty()) {
            text.append(' ').append(source.address());
        }
        return CleanText.oneLine(text.toString());
    }

    private static void separator(Markup part, String id, String type) {
        part.open("w:footnote", "w:type", type, "w:id", id).open("w:p").open("w:pPr");
        part.empty("w:spacing", "w:after", "0", "w:line", "240", "w:lineRule", "auto")
                .close();
        part.open("w:r").empty("w:" + type).close(3);
    }
}
