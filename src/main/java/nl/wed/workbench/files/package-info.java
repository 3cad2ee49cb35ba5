/// Files as such: writing a file so that either the old or the new content is there, never half of
/// it, recognising folders that another program synchronises, and the letters that the bytes of a
/// text are. What stands in the files is not known here.
@NullMarked
package nl.wed.workbench.files;

import org.jspecify.annotations.NullMarked;
