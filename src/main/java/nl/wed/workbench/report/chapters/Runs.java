package nl.wed.workbench.report.chapters;

import java.util.List;
import java.util.stream.Stream;
import nl.wed.workbench.report.model.Block;
import nl.wed.workbench.report.model.Callout;
import nl.wed.workbench.report.model.ChartBlock;
import nl.wed.workbench.report.model.Definitions;
import nl.wed.workbench.report.model.Enumeration;
import nl.wed.workbench.report.model.Paragraph;
import nl.wed.workbench.report.model.Run;
import nl.wed.workbench.report.model.TableBlock;

/// Walks all runs of a document in reading order.
final class Runs {
    private Runs() {}

    static Stream<Run> of(List<? extends Block> blocks) {
        return blocks.stream().flatMap(Runs::of);
    }

    private static Stream<Run> of(Block block) {
        return switch (block) {
            case Paragraph paragraph -> paragraph.runs().stream();
            case Enumeration list -> items(list.items());
            case Callout callout -> of(callout.content());
            case TableBlock table ->
                Stream.concat(
                        table.rows().stream()
                                .flatMap(row -> row.cells().stream())
                                .flatMap(cell -> cell.runs().stream()),
                        table.note().stream());
            case ChartBlock figure -> figure.note().stream();
            case Definitions definitions -> definitions.definitions().stream().flatMap(one -> one.runs().stream());
            default -> Stream.empty();
        };
    }

    private static Stream<Run> items(List<Enumeration.Item> items) {
        return items.stream().flatMap(item -> Stream.concat(item.runs().stream(), items(item.items())));
    }
}
