package nl.wed.workbench.catalogue;

/// A live municipality: code (GM0141), the name as CBS writes it, province and inhabitants on 1
/// January.
public record Municipality(
        String code, String officialName, String province, int inhabitants2026, int inhabitants2025) {

    private static final String SUFFIX = " (gemeente)";

    /// The name to show: without '(gemeente)', with the part that tells namesakes apart.
    public String name() {
        return officialName.endsWith(SUFFIX)
                ? officialName.substring(0, officialName.length() - SUFFIX.length())
                : officialName;
    }
}
