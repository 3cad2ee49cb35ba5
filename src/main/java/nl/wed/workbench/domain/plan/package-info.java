/// Step 6, the policy plan: priorities, goals, measures with their actions and budget, monitoring,
/// risks, endorsements and the own text of chapters.
@NullMarked
package nl.wed.workbench.domain.plan;

import org.jspecify.annotations.NullMarked;
