/// Step 3 on screen: the catalogue of approaches ('goede kansen', never a ranking) with effect,
/// cost and evidence beside each other, what is offered locally, the scan of the local educational
/// infrastructure, and the first meeting. Whether an approach suits is decided in step 5.
@NullMarked
package nl.wed.workbench.ui.knowledge;

import org.jspecify.annotations.NullMarked;
