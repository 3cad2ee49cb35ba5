/// A workbook as plain records, and the only place that writes one as an xlsx file for people. The
/// small workbooks inside charts are written by `report.word`.
@NullMarked
package nl.wed.workbench.report.workbook;

import org.jspecify.annotations.NullMarked;
