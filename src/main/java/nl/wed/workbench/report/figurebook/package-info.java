/// The cijferboek: all figures of a trajectory with what they mean and where they come from, as a
/// Word document or as a workbook.
@NullMarked
package nl.wed.workbench.report.figurebook;

import org.jspecify.annotations.NullMarked;
