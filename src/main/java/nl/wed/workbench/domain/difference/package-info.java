/// What differs between two snapshots of a trajectory, record by record and field by field, from what records declare.
@NullMarked
package nl.wed.workbench.domain.difference;

import org.jspecify.annotations.NullMarked;
