package nl.wed.workbench.sources.reading;

import java.util.List;
import java.util.Set;
import nl.wed.workbench.sources.result.ImportResult;
import nl.wed.workbench.sources.sheet.Row;
import nl.wed.workbench.sources.sheet.Sheet;

/// What a first look into a file found.
public sealed interface FileContent {

    /// A sound JSON document.
    record Json(JsonOutline outline) implements FileContent {}

    /// A table as text: a delimited file or one sheet of a workbook, with its first rows.
    record Table(Sheet sheet, List<Row> head) implements FileContent {}

    /// A zipped folder, with the names of what is in it.
    record Packed(Set<String> entries) implements FileContent {}

    /// Something that holds no figures we can read, and why.
    record Foreign(ImportResult.Refused reason) implements FileContent {}
}
