package nl.wed.workbench.privacy;

import java.util.regex.Pattern;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;

/// The texts of records that nobody wrote: hashes, codes of sources and coordinates, in which digits
/// and the names of authors mean nobody.
final class Unread {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    // Anything else that stands in their place is looked at.
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)+");
    private static final Pattern OUTLINE = Pattern.compile("[^\\s@]+");

    private Unread() {}

    static boolean has(RecordType<?> type, String field, String text) {
        return (text.length() == 64 && HASH.matcher(text).matches())
                || (type.equals(CauseRecords.EVIDENCE)
                        && field.equals("source")
                        && CODE.matcher(text).matches())
                || (type.equals(FigureRecords.AREA_BORDERS)
                        && field.equals("outline")
                        && OUTLINE.matcher(text).matches());
    }

    /// Whether a record describes a publication: its author is no respondent.
    static boolean isLiterature(RecordType<?> type) {
        return type.equals(TrajectoryRecords.OWN_SOURCE);
    }
}
