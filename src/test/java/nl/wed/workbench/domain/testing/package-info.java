/// A small but complete trajectory for tests of every layer: see [TestTrajectory]. Its figures,
/// persons and choices are invented.
@NullMarked
package nl.wed.workbench.domain.testing;

import org.jspecify.annotations.NullMarked;
