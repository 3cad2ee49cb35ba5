/// The unbroken chain: links between records of different steps, walked both ways from any record,
/// and the report of every gap in it. Pure functions over a [nl.wed.workbench.domain.Project].
@NullMarked
package nl.wed.workbench.domain.chain;

import org.jspecify.annotations.NullMarked;
