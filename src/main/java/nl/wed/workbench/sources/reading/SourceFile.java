package nl.wed.workbench.sources.reading;

import java.nio.file.Path;

/// A file and what a first look into it found; its name is only used to show and to find a year.
public record SourceFile(Path path, String name, long size, FileContent content) {}
