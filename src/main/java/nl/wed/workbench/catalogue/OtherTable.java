package nl.wed.workbench.catalogue;

import nl.wed.workbench.domain.VerificationStatus;

/// Another table that holds an indicator.
public record OtherTable(String table, String note, VerificationStatus status) implements Verifiable {}
