package nl.wed.workbench.domain.interviews;

import java.util.UUID;

/// The person behind a respondent. Kept in a table of its own, never in the project, a package, a
/// log or an export; `toString` tells nothing.
public record RespondentKey(UUID respondent, String name, String organisation, String email, String telephone) {
    /// Whether it says nothing of anybody.
    public boolean blank() {
        return name.isBlank() && organisation.isBlank() && email.isBlank() && telephone.isBlank();
    }

    @Override
    public String toString() {
        return "RespondentKey[" + respondent + "]";
    }
}
