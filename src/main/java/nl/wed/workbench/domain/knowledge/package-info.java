/// Step 3, the knowledge session: interventions chosen from the catalogue, what is offered locally,
/// the scan of the local educational infrastructure, and meetings (of steps 3, 4 and 5) with their
/// agenda, attendance and insights.
@NullMarked
package nl.wed.workbench.domain.knowledge;

import org.jspecify.annotations.NullMarked;
