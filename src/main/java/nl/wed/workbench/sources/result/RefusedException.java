package nl.wed.workbench.sources.result;

/// Leaves a reader from deep inside with the refusal the user gets to see; [Importers] catches it.
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ImportResult.Refused refusal;

    RefusedException(ImportResult.Refused refusal) {
        super(refusal.reasonKey(), null, false, false);
        this.refusal = refusal;
    }

    public static RefusedException of(String key, Object... arguments) {
        return new RefusedException(ImportResult.Refused.of(key, arguments));
    }

    public ImportResult.Refused refusal() {
        return refusal;
    }
}
