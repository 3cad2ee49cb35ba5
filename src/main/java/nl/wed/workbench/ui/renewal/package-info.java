/// How a screen shows that newer built-in content says something else than what a record was taken
/// from, and the act that takes the newer over. The rule itself is `domain.renewal`.
@NullMarked
package nl.wed.workbench.ui.renewal;

import org.jspecify.annotations.NullMarked;
