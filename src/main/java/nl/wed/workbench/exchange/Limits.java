package nl.wed.workbench.exchange;

/// How much a package may hold, counted while reading. `ratio` is how many bytes may come out of
/// one byte of zip.
public record Limits(long fileBytes, int entries, long entryBytes, long totalBytes, int ratio) {

    /// Far beyond any trajectory, well within the memory of the program.
    public static Limits standard() {
        return new Limits(200_000_000, 400, 64_000_000, 200_000_000, 200);
    }
}
