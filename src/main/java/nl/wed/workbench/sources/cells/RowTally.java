package nl.wed.workbench.sources.cells;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wed.workbench.sources.result.Arguments;
import nl.wed.workbench.sources.result.Warning;

/// How many rows of a table were looked at, and which were left out for what reason: every row below the
/// header is counted once, as read, as left out, or as a note that is no row of the table.
public final class RowTally {
    private static final int SHOWN = 3;
    private static final int LONGEST = 40;

    private final Map<Reason, Group> left = new EnumMap<>(Reason.class);
    private final List<String> notes = new ArrayList<>();
    private int rows;
    private int noted;

    /// Why a row was left out; the key of its sentence is the last part of `sources.warning`.
    public enum Reason {
        /// A name that is no region as far as is known.
        UNKNOWN_REGION("rowsUnknownRegion"),
        /// A name that several municipalities have.
        NAMESAKES("rowsNamesakes"),
        /// A total or an average of other rows.
        TOTAL("rowsTotal"),
        /// Something that belongs to no region, such as 'Onbekend'.
        ELSEWHERE("rowsElsewhere"),
        /// A code that is none.
        NO_CODE("rowsNoCode"),
        /// A code of one municipality and the name of another.
        OTHER_NAME("rowsOtherName"),
        /// No region at all.
        BLANK_REGION("rowsBlankRegion"),
        /// A period that cannot be understood.
        UNKNOWN_PERIOD("rowsUnknownPeriod"),
        /// No period, where other rows have one.
        BLANK_PERIOD("rowsBlankPeriod"),
        /// More or fewer cells than the header.
        WIDTH("rowsWidth"),
        /// A region that was there before, for the same period and groups.
        REPEATED("rowsRepeated"),
        /// A region with nothing beside it.
        NO_FIGURES("rowsNoFigures"),
        /// A region or a period that is a formula which was never calculated.
        UNCALCULATED("rowsUncalculated"),
        /// The header once more, as at the top of a page.
        HEADER_AGAIN("rowsHeaderAgain");

        private final String key;

        Reason(String key) {
            this.key = key;
        }
    }

    private record Group(int[] count, Set<String> examples) {}

    /// Counts a row that is read.
    public void read() {
        rows++;
    }

    /// Counts a row that is left out, with what shows why.
    public void leaveOut(Reason reason, String example) {
        rows++;
        Group group = left.computeIfAbsent(reason, _ -> new Group(new int[1], new LinkedHashSet<>()));
        group.count()[0]++;
        group.examples().add(example);
    }

    /// Counts a line that is no row, such as a legend below the table, by its words.
    public void note(String words) {
        noted++;
        if (notes.size() < SHOWN) {
            notes.add(
                    words.length() <= LONGEST
                            ? words
                            : words.substring(0, LONGEST).strip() + "...");
        }
    }

    /// The lines among and below the rows that are none.
    public int notes() {
        return noted;
    }

    /// The rows below the header, notes not counted.
    public int rows() {
        return rows;
    }

    /// The rows that were left out.
    public int leftOut() {
        return left.values().stream().mapToInt(group -> group.count()[0]).sum();
    }

    /// The rows that were left out for a reason.
    public int leftOut(Reason reason) {
        Group group = left.get(reason);
        return group == null ? 0 : group.count()[0];
    }

    /// What shows the reason, each once.
    public Set<String> examples(Reason reason) {
        Group group = left.get(reason);
        return group == null ? Set.of() : group.examples();
    }

    /// A sentence for each reason, in the order of the reasons; none when every row was read.
    List<Warning> warnings() {
        var warnings = new ArrayList<Warning>();
        left.forEach((reason, group) ->
                warnings.add(Warning.of(reason.key, group.count()[0], Arguments.list(group.examples()))));
        if (noted > 0) {
            String more = noted > notes.size() ? ", ..." : "";
            warnings.add(Warning.counted("notes", noted, "'" + String.join("', '", notes) + "'" + more));
        }
        return warnings;
    }
}
