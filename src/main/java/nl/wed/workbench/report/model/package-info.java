/// A document as plain records: what a chapter builder makes and a writer turns into a file.
///
/// Nothing here knows the trajectory (only the numbers of the records that are printed, [Run.Prints]), a file format
/// or a library. Texts arrive finished and in the
/// language of the reader; an absent text is `""`, an absent figure is a [Value.Missing] with the
/// reason, never 0. Blocks refer to each other by bookmark keys that the builder chooses; a key
/// that leads nowhere is written as plain text. Numbers of figures, tables and notes are given by
/// the writer in reading order. Every list is copied, so a report never changes after it was made.
@NullMarked
package nl.wed.workbench.report.model;

import org.jspecify.annotations.NullMarked;
