package nl.wed.workbench.report.chapters;

import java.util.List;
import java.util.stream.Collectors;
import nl.wed.workbench.report.model.Block;
import nl.wed.workbench.report.model.Run;

/// The words of a document without their layout.
public final class PlainText {
    private PlainText() {}

    /// All running text, cells and list items, separated by spaces.
    public static String of(List<Block> blocks) {
        return Runs.of(blocks)
                .filter(run -> !(run instanceof Run.Prints))
                .map(PlainText::text)
                .collect(Collectors.joining(" "));
    }

    /// The words of one paragraph.
    static String ofRuns(List<Run> runs) {
        return runs.stream().map(PlainText::text).collect(Collectors.joining());
    }

    private static String text(Run run) {
        return switch (run) {
            case Run.Text(String text, var _) -> text;
            case Run.Reference(var _, String text) -> text;
            case Run.Link(String text, var _) -> text;
            case Run.Citation _, Run.Prints _ -> "";
        };
    }
}
