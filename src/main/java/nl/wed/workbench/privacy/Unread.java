package nl.wed.workbench.privacy;

import java.util.Set;
import java.util.regex.Pattern;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.basis.BasisRecords;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;

/// The texts of records that nobody wrote: hashes, ids, figures, codes of sources and coordinates, in which digits and
/// the names of authors mean nobody.
final class Unread {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    // Anything else that stands in their place is looked at.
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)+");
    private static final Pattern OUTLINE = Pattern.compile("[^\\s@]+");
    private static final Set<String> OF_GROUNDS = Set.of("part", "value");
    private static final Pattern IDS_OR_FIGURE =
            Pattern.compile("[0-9a-f-]{36}(?: [0-9a-f-]{36})*|-?[0-9.]+@[0-9A-Z]+");

    private Unread() {}

    static boolean has(RecordType<?> type, String field, String text) {
        return (text.length() == 64 && HASH.matcher(text).matches())
                || (type.equals(CauseRecords.EVIDENCE)
                        && field.equals("source")
                        && CODE.matcher(text).matches())
                || (type.equals(FigureRecords.AREA_BORDERS)
                        && field.equals("outline")
                        && OUTLINE.matcher(text).matches())
                || (type.equals(BasisRecords.BASIS)
                        && OF_GROUNDS.contains(field)
                        && IDS_OR_FIGURE.matcher(text).matches());
    }

    /// Whether a record describes a publication: its author is no respondent.
    static boolean isLiterature(RecordType<?> type) {
        return type.equals(TrajectoryRecords.OWN_SOURCE);
    }
}
