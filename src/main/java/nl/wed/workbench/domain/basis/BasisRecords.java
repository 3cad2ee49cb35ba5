package nl.wed.workbench.domain.basis;

import nl.wed.workbench.domain.RecordType;

/// The kind of record in which is kept what others rest on.
public final class BasisRecords {
    public static final RecordType<Basis> BASIS = RecordType.shared("bases", Basis.class);

    private BasisRecords() {}
}
