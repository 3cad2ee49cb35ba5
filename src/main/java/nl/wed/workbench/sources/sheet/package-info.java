/// Tables as rows of text, from CSV, Excel (xlsx) and OpenDocument (ods): streamed, bounded by
/// [SheetLimits], read again for every pass. Knows nothing of figures, regions or periods; what
/// cannot be read is a [SheetException] with a reason.
@NullMarked
package nl.wed.workbench.sources.sheet;

import org.jspecify.annotations.NullMarked;
