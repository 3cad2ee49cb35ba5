/// The backups of a trajectory: what there is, what is newer than one, looking, comparing, putting back, taking
/// elsewhere, and how many stay. What a backup is made of is not known here.
@NullMarked
package nl.wed.workbench.ui.backups;

import org.jspecify.annotations.NullMarked;
