/// Step 1, the cijferboek: writing all figures to a document or a workbook of their own.
@NullMarked
package nl.wed.workbench.ui.figures.book;

import org.jspecify.annotations.NullMarked;
