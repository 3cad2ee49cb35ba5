package nl.wed.workbench.report.chapters;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import nl.wed.workbench.report.model.Block;
import nl.wed.workbench.report.model.Callout;
import nl.wed.workbench.report.model.Definitions;
import nl.wed.workbench.report.model.Enumeration;
import nl.wed.workbench.report.model.Heading;
import nl.wed.workbench.report.model.Paragraph;
import nl.wed.workbench.report.model.Run;
import nl.wed.workbench.report.model.TableBlock;
import nl.wed.workbench.report.model.Tiles;

/// Collects the blocks of a document in reading order and numbers the headings below a chapter.
public final class Page {
    private final List<Block> blocks = new ArrayList<>();
    private final List<Heading> pending = new ArrayList<>();
    private String chapter = "";
    private int section;

    /// Starts a chapter with that number. A heading is only written when something comes below it.
    public void chapter(String number, String title, Run.Prints... prints) {
        chapter = number;
        section = 0;
        pending(new Heading(1, number, named(title), "chapter-" + number, List.of(prints)));
    }

    /// Starts a numbered section of the chapter.
    public void section(String title) {
        section(title, "");
    }

    /// Starts a numbered section that others refer to by bookmark.
    public void section(String title, String bookmark, Run.Prints... prints) {
        pending(new Heading(2, chapter, named(title), bookmark, List.of(prints)));
    }

    /// A heading below a section, without a number.
    public void heading(String title, String bookmark, Run.Prints... prints) {
        pending(new Heading(3, "", named(title), bookmark, List.of(prints)));
    }

    /// What has no name yet keeps its place.
    private static String named(String title) {
        return title.isBlank() ? "…" : title;
    }

    private void pending(Heading heading) {
        pending.removeIf(other -> other.level() >= heading.level());
        pending.add(heading);
    }

    private void writePending() {
        pending.forEach(heading -> blocks.add(heading.level() == 2 ? numbered(heading) : heading));
        pending.clear();
    }

    private Heading numbered(Heading heading) {
        section++;
        return new Heading(2, heading.number() + "." + section, heading.text(), heading.bookmark(), heading.prints());
    }

    /// The own text of the writer: a paragraph per empty line, lines that start with a dash as
    /// list. What its first paragraph or item prints is in `prints`.
    public void ownText(String text, Run.Prints... prints) {
        var first = new ArrayDeque<Run>(List.of(prints));
        for (String part : text.strip().split("\\n\\s*\\n")) {
            String[] lines = part.strip().split("\\n");
            if (part.isBlank()) {
                continue;
            }
            if (Arrays.stream(lines).allMatch(line -> line.startsWith("- "))) {
                bulletsOfRuns(Arrays.stream(lines)
                        .map(line -> after(first, line.substring(2)))
                        .toList());
            } else {
                text(after(first, part.strip()));
            }
        }
    }

    private static List<Run> after(Deque<Run> first, String text) {
        List<Run> runs = new ArrayList<>(first);
        first.clear();
        runs.add(Run.plain(text));
        return runs;
    }

    /// A paragraph that prints these records.
    public void text(String text, Run.Prints... prints) {
        text(Stream.concat(Stream.of(prints), Stream.of(Run.plain(text))).toList());
    }

    /// A paragraph of runs.
    public void text(List<Run> runs) {
        add(new Paragraph(Paragraph.Kind.BODY, runs));
    }

    /// Small text below a block.
    public void note(String text) {
        add(Paragraph.note(Run.plain(text)));
    }

    /// A bulleted list; nothing for no items.
    public void bullets(List<String> items) {
        if (!items.isEmpty()) {
            add(Enumeration.of(false, items));
        }
    }

    /// A bulleted list of items with marks and references; nothing for no items.
    public void bulletsOfRuns(List<List<Run>> items) {
        if (!items.isEmpty()) {
            add(new Enumeration(
                    false,
                    items.stream()
                            .map(runs -> new Enumeration.Item(runs, List.of()))
                            .toList()));
        }
    }

    /// A table with a caption; nothing without rows.
    public void table(String caption, List<TableBlock.Column> columns, List<TableBlock.Row> rows) {
        if (!rows.isEmpty()) {
            add(TableBlock.of(caption, columns, rows));
        }
    }

    /// A box that prints these records.
    public void callout(Callout.Kind kind, String title, String text, Run.Prints... prints) {
        var runs = Stream.concat(Stream.of(prints), Stream.of(Run.plain(text))).toList();
        add(new Callout(kind, title, List.of(new Paragraph(Paragraph.Kind.BODY, runs))));
    }

    /// Any other block; one that says nothing is left out, and so is the heading above it.
    public void add(Block block) {
        if (says(block)) {
            writePending();
            blocks.add(block);
        }
    }

    private static boolean says(Block block) {
        return switch (block) {
            case Paragraph paragraph -> paragraph.runs().stream().anyMatch(Page::says);
            case Enumeration enumeration ->
                enumeration.items().stream()
                        .flatMap(item -> item.runs().stream())
                        .anyMatch(Page::says);
            case Definitions definitions -> !definitions.definitions().isEmpty();
            case TableBlock table -> !table.rows().isEmpty();
            case Tiles tiles -> !tiles.tiles().isEmpty();
            default -> true;
        };
    }

    private static boolean says(Run run) {
        return switch (run) {
            case Run.Text text -> !text.text().isBlank();
            case Run.Prints _ -> false;
            case Run.Reference _, Run.Citation _, Run.Link _ -> true;
        };
    }

    /// The blocks so far.
    public List<Block> blocks() {
        return List.copyOf(blocks);
    }
}
