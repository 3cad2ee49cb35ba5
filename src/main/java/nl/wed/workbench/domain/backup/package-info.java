/// Which backups of a trajectory may go, as a rule over their order and their times. Where they lie and what is in
/// them is not known here.
@NullMarked
package nl.wed.workbench.domain.backup;

import org.jspecify.annotations.NullMarked;
