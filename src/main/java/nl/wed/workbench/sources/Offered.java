package nl.wed.workbench.sources;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.wed.workbench.sources.result.Arguments;
import nl.wed.workbench.sources.result.ImportResult;
import nl.wed.workbench.sources.result.ImportResult.Imported;
import nl.wed.workbench.sources.result.ImportResult.Refused;
import nl.wed.workbench.sources.result.Warning;

/// What came of files that were offered: each table, read or refused, and the files that belong to
/// none, with the reason. Every file is in one of the two.
public record Offered(List<Table> tables, List<Left> left) {
    /// A table that was read or refused, with the names of its files, and where they are so that
    /// only they can be read again; no places when that is within a zipped folder.
    public record Table(ImportResult result, List<String> files, List<Path> paths) {}

    /// A file in which no figures were found.
    public record Left(String file, Refused reason) {}

    public Offered {
        tables = List.copyOf(tables);
        left = List.copyOf(left);
    }

    static Offered refused(Refused reason) {
        return new Offered(List.of(new Table(reason, List.of(), List.of())), List.of());
    }

    /// The results of the tables; when there is none, why.
    public List<ImportResult> results() {
        return tables.isEmpty()
                ? List.of(nothing())
                : tables.stream().map(Table::result).toList();
    }

    /// The results, each with a warning that names the files that were left; never empty.
    List<ImportResult> told() {
        if (left.isEmpty()) {
            return results();
        }
        var warning = Warning.of(
                "filesIgnored", Arguments.list(left.stream().map(Left::file).toList()));
        return results().stream().map(result -> with(result, warning)).toList();
    }

    private Refused nothing() {
        boolean same =
                left.stream().map(one -> one.reason().reasonKey()).distinct().count() == 1;
        return same
                ? left.getFirst().reason()
                : Refused.of(
                        "nothingUsable",
                        left.size(),
                        Arguments.list(left.stream().map(Left::file).toList()));
    }

    private static ImportResult with(ImportResult result, Warning warning) {
        return switch (result) {
            case Imported(var dataSet, var observations, var warnings, var counts) -> {
                var more = new ArrayList<>(warnings);
                more.add(warning);
                yield new Imported(dataSet, observations, List.copyOf(more), counts);
            }
            case Refused refused -> refused;
        };
    }
}
