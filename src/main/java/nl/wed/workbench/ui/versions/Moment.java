package nl.wed.workbench.ui.versions;

import nl.wed.workbench.domain.Project;
import nl.wed.workbench.workspace.ExchangedPackage;
import nl.wed.workbench.workspace.Version;

/// A state of the trajectory that can be looked at and compared.
public sealed interface Moment {
    /// As it is now.
    record Now() implements Moment {}

    /// As it was kept under a name.
    record OfVersion(Version version) implements Moment {}

    /// As it was in something that was read already, in these words.
    record OfState(Project snapshot, String words) implements Moment {}

    /// As it was in a package.
    record OfPackage(ExchangedPackage one) implements Moment {}
}
