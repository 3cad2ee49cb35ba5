/// The CSV bulk download of a table of the current interface of CBS.
@NullMarked
package nl.wed.workbench.sources.cbs.bulk;

import org.jspecify.annotations.NullMarked;
