package nl.wed.workbench.borders;

import java.util.List;

/// What came of reading a file with borders.
public sealed interface BordersReading {
    /// The areas of the own municipality; `others` counts areas of other municipalities that were
    /// left out.
    record Read(List<Area> areas, int others) implements BordersReading {
        public Read {
            areas = List.copyOf(areas);
        }
    }

    /// Why the file was refused; `detail` fills in the sentence and may be empty.
    record Refused(Reason reason, String detail) implements BordersReading {}

    /// One area: its code, its name (empty when the file has none), and its outline.
    record Area(String code, String name, Outline outline) {}

    /// What can be wrong with a file.
    enum Reason {
        TOO_LARGE,
        NO_JSON,
        NO_FEATURES,
        NO_CODES,
        NEIGHBOURHOODS,
        OTHER_MUNICIPALITY,
        NO_DUTCH_PLACE,
        BROKEN_OUTLINE
    }
}
