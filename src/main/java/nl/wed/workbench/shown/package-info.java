/// The figures of a trajectory as they may be shown: worked out from its observations, with small
/// numbers taken out by the rules of the catalogue. Screens, documents and exports all take them
/// from here, so that none of them shows what another one hides.
@NullMarked
package nl.wed.workbench.shown;

import org.jspecify.annotations.NullMarked;
