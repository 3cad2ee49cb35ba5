package nl.wed.workbench.sources.reading;

/// Hears how far an import is; called from the threads that read, one at a time.
@FunctionalInterface
public interface ImportProgress {
    /// So many bytes of an estimated total were read.
    void report(long done, long total);

    /// Hears nothing.
    static ImportProgress none() {
        return (_, _) -> {};
    }
}
