package nl.wed.workbench.sources;

/// What a first look into a file found.
public sealed interface FileContent {

    /// A sound JSON document.
    record Json(JsonOutline outline) implements FileContent {}

    /// Text, of which this is the beginning up to the end of a line.
    record Text(String head) implements FileContent {}

    /// Something that holds no figures we can read, and why.
    record Foreign(ImportResult.Refused reason) implements FileContent {}
}
