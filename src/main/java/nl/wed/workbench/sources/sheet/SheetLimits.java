package nl.wed.workbench.sources.sheet;

/// The largest table that is read: rows and columns, and of a zipped file the number of entries,
/// the unpacked bytes of one entry that is streamed, of one that is kept in memory, of all
/// together, and how many times larger unpacked than packed an entry above a megabyte may be.
public record SheetLimits(
        int rows, int columns, int entries, long streamedBytes, long keptBytes, long totalBytes, int ratio) {

    /// Enough for the largest workbook that CBS publishes, too little for a bomb.
    public static SheetLimits of(int rows, int columns) {
        return new SheetLimits(rows, columns, 1_000, 400L << 20, 40L << 20, 800L << 20, 100);
    }
}
