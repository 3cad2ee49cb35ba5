package nl.wed.workbench.sources.sheet;

/// How a workbook stores what is in a cell. A text file only has text.
public enum Stored {
    /// Text, also when it looks like a number.
    TEXT,
    /// A number, written here with a decimal point.
    NUMBER,
    /// A formula of which no result was ever stored; the cell is empty here.
    UNCALCULATED,
    /// Something that the workbook itself does not have, such as a text that it lacks; empty here.
    DAMAGED
}
