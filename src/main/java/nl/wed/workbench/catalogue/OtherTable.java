package nl.wed.workbench.catalogue;

/// Another table that holds an indicator.
public record OtherTable(String table, String note, VerificationStatus status)
        implements Verifiable {}
