package nl.wed.workbench.ui.privacy;

import java.util.Optional;
import nl.wed.workbench.domain.privacy.KnownPerson;
import nl.wed.workbench.domain.privacy.PrivacyReason;
import nl.wed.workbench.privacy.PrivacyFinding;

/// A row of the screen: the spot, what it is and where in words, who it is when the words can be replaced, how
/// often that person is named in all, whether it kept something from leaving, and why it stays when somebody
/// decided so.
public record PrivacyLine(
        PrivacyFinding finding,
        String kind,
        String place,
        Optional<KnownPerson> person,
        int places,
        boolean stopped,
        Optional<PrivacyReason> reason) {

    /// Says nothing of the words, as it may reach a log.
    @Override
    public String toString() {
        return finding.toString();
    }
}
