package nl.wed.workbench.sources.reading;

/// Files that an importer knows: its kind, the table in words for the user, and the files.
public record Recognised(String kind, String table, SourceFiles files) {}
