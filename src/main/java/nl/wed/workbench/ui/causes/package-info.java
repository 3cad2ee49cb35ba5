/// Step 4 on screen: problems with the causes under them, the evidence under each, a picture of how
/// strong it is, the votes, and the choice of priority causes. What is done about a cause belongs
/// to step 5.
@NullMarked
package nl.wed.workbench.ui.causes;

import org.jspecify.annotations.NullMarked;
