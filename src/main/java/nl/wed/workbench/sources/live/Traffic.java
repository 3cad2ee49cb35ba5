package nl.wed.workbench.sources.live;

/// Counts what came over the network in one fetch, and tells it on.
final class Traffic {
    private final Watch watch;
    private long rows;
    private long expected;
    private long bytes;

    Traffic(Watch watch) {
        this.watch = watch;
    }

    /// From here on so many rows are expected.
    void expect(long total) {
        rows = 0;
        expected = total;
        tell(0);
    }

    /// The bytes that came over the network.
    long bytes() {
        return bytes;
    }

    void rows(long more) {
        rows += more;
        tell(0);
    }

    void add(long more) {
        bytes += more;
        tell(0);
    }

    /// Tells how far it is, with so many bytes of a page that is still coming.
    void tell(long underway) {
        watch.progress().report(rows, expected, bytes + underway);
    }
}
