package nl.wed.workbench.sources;

/// Leaves a reader from deep inside with the refusal the user gets to see; [Sources] catches it.
final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ImportResult.Refused refusal;

    RefusedException(ImportResult.Refused refusal) {
        super(refusal.reasonKey(), null, false, false);
        this.refusal = refusal;
    }

    static RefusedException of(String key, Object... arguments) {
        return new RefusedException(ImportResult.Refused.of(key, arguments));
    }

    ImportResult.Refused refusal() {
        return refusal;
    }
}
