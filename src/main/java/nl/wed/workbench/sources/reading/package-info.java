/// What every importer is given: the files, an [ImportRun] that bounds, counts and stops, and streamed readers of
/// JSON and of tables with a header. [Importer] is what each kind of source implements.
@NullMarked
package nl.wed.workbench.sources.reading;

import org.jspecify.annotations.NullMarked;
