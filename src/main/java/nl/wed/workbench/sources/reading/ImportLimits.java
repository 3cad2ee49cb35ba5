package nl.wed.workbench.sources.reading;

/// The largest input that is read, so that no file can exhaust memory or time: bytes of a JSON
/// file, bytes of a text table, number of files, columns, rows of a table, cells kept, and JSON
/// tokens.
public record ImportLimits(long jsonBytes, long textBytes, int files, int columns, int rows, int cells, long tokens) {

    /// The limits of the program: a million CBS observations is about 150 MB.
    public static ImportLimits standard() {
        return new ImportLimits(300L << 20, 40L << 20, 500, 500, 200_000, 2_000_000, 60_000_000L);
    }
}
