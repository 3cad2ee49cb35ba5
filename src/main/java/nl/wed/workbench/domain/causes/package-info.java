/// Step 4, problem and causes: problems, causes, the evidence under them, and the votes on severity
/// and influence.
@NullMarked
package nl.wed.workbench.domain.causes;

import org.jspecify.annotations.NullMarked;
