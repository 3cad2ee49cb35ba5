/// Taking somebody out of a trajectory for good, in every state of it that is kept: what was asked, and the proof
/// that stays. What it does to a state is told in `privacy.Erasure`.
@NullMarked
package nl.wed.workbench.domain.erasure;

import org.jspecify.annotations.NullMarked;
