/// What a newer program wrote and this one does not know, kept as it came so that nothing is lost on the way back.
@NullMarked
package nl.wed.workbench.domain.kept;

import org.jspecify.annotations.NullMarked;
