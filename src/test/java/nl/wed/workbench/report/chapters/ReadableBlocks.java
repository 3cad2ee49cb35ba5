package nl.wed.workbench.report.chapters;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wed.workbench.report.model.Block;
import nl.wed.workbench.report.model.Callout;
import nl.wed.workbench.report.model.CitedSource;
import nl.wed.workbench.report.model.Enumeration;
import nl.wed.workbench.report.model.Heading;
import nl.wed.workbench.report.model.Paragraph;
import nl.wed.workbench.report.model.Report;
import nl.wed.workbench.report.model.Run;
import nl.wed.workbench.report.model.TableBlock;
import nl.wed.workbench.report.model.TableBlock.Cell;
import nl.wed.workbench.report.model.TableBlock.Row;

/// A document as lines in which everything that its chapters say can be seen to change: words and their emphasis, rows
/// and columns, what a chart shows, the source behind a sentence.
final class ReadableBlocks {
    /// More than these are given by their number and ends.
    private static final int MANY = 60;

    private final List<String> lines = new ArrayList<>();

    private ReadableBlocks() {}

    static List<String> of(Report report) {
        var made = new ReadableBlocks();
        made.other(report.cover(), "");
        made.lines.add(report.shortTitle() + ", " + report.layout());
        report.blocks().forEach(block -> made.block(block, ""));
        return made.lines;
    }

    private void block(Block block, String indent) {
        switch (block) {
            case Heading(int level, String number, String text, String _) -> {
                lines.add("");
                line(indent, "#".repeat(level) + " " + number + " " + text);
            }
            case Paragraph(Paragraph.Kind kind, List<Run> runs) ->
                line(indent, (kind == Paragraph.Kind.BODY ? "" : kind + ": ") + words(runs));
            case Enumeration list -> items(list.numbered() ? "1. " : "- ", list.items(), indent);
            case Callout(Callout.Kind kind, String title, var content) -> {
                line(indent, "[" + kind + "] " + title);
                content.forEach(one -> block(one, indent + "    "));
            }
            case TableBlock table -> table(table, indent);
            default -> other(block, indent);
        }
    }

    private void items(String mark, List<Enumeration.Item> items, String indent) {
        for (Enumeration.Item item : items) {
            line(indent, mark + words(item.runs()));
            items(mark, item.items(), indent + "    ");
        }
    }

    private void table(TableBlock table, String indent) {
        line(indent, "TABLE " + table.caption() + (table.zebra() ? " (zebra)" : ""));
        line(
                indent,
                row(table.columns().stream()
                        .map(one -> one.header() + " " + one.align() + " " + one.weight())
                        .toList()));
        for (Row row : table.rows()) {
            String kind = row.kind() == Row.Kind.DATA ? "" : row.kind() + " ";
            line(
                    indent,
                    kind + row(row.cells().stream().map(ReadableBlocks::cell).toList()));
        }
        if (!table.note().isEmpty()) {
            line(indent, "NOTE: " + words(table.note()));
        }
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String cell(Cell cell) {
        return words(cell.runs()) + (cell.tint() == TableBlock.Tint.NONE ? "" : " {" + cell.tint() + "}");
    }

    private static String words(List<Run> runs) {
        return runs.stream().map(ReadableBlocks::words).collect(Collectors.joining());
    }

    private static String words(Run run) {
        return switch (run) {
            case Run.Text(String text, Run.Emphasis emphasis) when emphasis == Run.Emphasis.PLAIN -> text;
            case Run.Text(String text, Run.Emphasis emphasis) -> "<" + emphasis + ">" + text + "</>";
            case Run.Reference(String _, String text) -> "<reference>" + text + "</>";
            case Run.Citation(CitedSource source, String place) ->
                "<source " + source.shortText() + (place.isEmpty() ? "" : ", " + place) + "/>";
            case Run.Link(String text, String address) -> "<" + address + ">" + text + "</>";
        };
    }

    /// A record by its components: short ones on one line, of longer ones each on its own.
    private void other(Object record, String indent) {
        List<Object> long_ = new ArrayList<>();
        String words = Arrays.stream(record.getClass().getRecordComponents())
                .filter(one -> !one.getName().equals("bookmark"))
                .map(one -> {
                    Object value = value(record, one);
                    if (value instanceof Record || value instanceof Collection<?> many && !isShort(many)) {
                        long_.add(value);
                        return one.getName() + ": below";
                    }
                    return one.getName() + ": " + plain(value);
                })
                .collect(Collectors.joining(", "));
        line(indent, record.getClass().getSimpleName() + " " + words);
        for (Object one : long_) {
            Collection<?> all = one instanceof Collection<?> many ? many : List.of(one);
            if (all.size() > MANY) {
                line(
                        indent + "    ",
                        all.size() + " times, " + plain(List.copyOf(all).getFirst()) + " to "
                                + plain(List.copyOf(all).getLast()) + ", checked as "
                                + plain(all).hashCode());
            } else {
                all.forEach(each -> below(each, indent + "    "));
            }
        }
    }

    private void below(Object value, String indent) {
        switch (value) {
            case Block block -> block(block, indent);
            case Record record -> other(record, indent);
            default -> line(indent, plain(value));
        }
    }

    private static boolean isShort(Collection<?> many) {
        return many.stream().noneMatch(one -> one instanceof Record && !(one instanceof Run));
    }

    private static String plain(Object value) {
        return switch (value) {
            case null -> "none";
            case Optional<?> one -> one.map(ReadableBlocks::plain).orElse("none");
            case Run run -> words(run);
            case Collection<?> many -> many.stream().map(ReadableBlocks::plain).collect(Collectors.joining("; "));
            default -> String.valueOf(value);
        };
    }

    private static Object value(Object record, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void line(String indent, String words) {
        lines.add(indent + words.replace("\n", " / "));
    }
}
