package nl.wed.workbench.sources.cells;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wed.workbench.sources.cells.CellRemarks.Place;
import nl.wed.workbench.sources.cells.ShareCells.Share;
import nl.wed.workbench.sources.result.Arguments;
import nl.wed.workbench.sources.result.Warning;

/// What the report of an import says of percentages that are not all written alike, with the rows.
final class ShareRemarks {
    private final Map<String, Signs> signs = new LinkedHashMap<>();
    private final Set<String> rows = new LinkedHashSet<>();
    private Optional<Mixed> first = Optional.empty();
    private int mixed;

    private record Mixed(Share share, String words) {}

    /// The cells of a column with a percent sign and without, and the first rows without.
    private static final class Signs {
        private int with;
        private int without;
        private String column = "";
        private final Set<String> bare = new LinkedHashSet<>();
    }

    /// Takes note of whether a cell has a percent sign of its own.
    void sign(String column, Share share) {
        Signs known = signs.computeIfAbsent(column, _ -> new Signs());
        if (share.signed()) {
            known.with++;
        } else {
            known.without++;
            known.column = share.place().column();
            note(known.bare, share.place());
        }
    }

    /// Takes note of a number up to one beside larger percentages, with what it was read as.
    void mixed(Share share, String words) {
        mixed++;
        first = first.or(() -> Optional.of(new Mixed(share, words)));
        note(rows, share.place());
    }

    private static void note(Set<String> rows, Place place) {
        rows.add(Integer.toString(place.row()));
    }

    List<Warning> warnings() {
        var warnings = new ArrayList<Warning>();
        first.ifPresent(one -> warnings.add(Warning.counted(
                "sharesMixed",
                mixed,
                one.share().written(),
                one.share().place().row(),
                one.share().place().column(),
                one.words(),
                Arguments.list(rows))));
        signs.values().stream()
                .filter(one -> one.with > 0 && one.without > 0)
                .forEach(one -> warnings.add(
                        Warning.counted("signsMixed", one.without, one.column, one.with, Arguments.list(one.bare))));
        return warnings;
    }
}
