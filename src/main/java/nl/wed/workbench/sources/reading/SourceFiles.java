package nl.wed.workbench.sources.reading;

import java.util.List;
import java.util.stream.Stream;

/// The files that belong together: those of one table.
public record SourceFiles(List<SourceFile> files) {

    public Stream<SourceFile> stream() {
        return files.stream();
    }

    /// The file when there is one only.
    public SourceFile first() {
        return files.getFirst();
    }

    /// The names of the files, in order.
    public List<String> names() {
        return files.stream().map(SourceFile::name).toList();
    }
}
