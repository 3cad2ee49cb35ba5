/// Finding in all text of a trajectory: an inverted index over every text field that records declare and the names of
/// the built-in content, the order of what is found, and a preview of each. It knows no window; who uses it asks on one
/// thread at a time.
@NullMarked
package nl.wed.workbench.search;

import org.jspecify.annotations.NullMarked;
