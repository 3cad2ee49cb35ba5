package nl.wed.workbench.store;

/// Carries a refusal out of the steps of opening.
final class NotOpened extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Opening.Refused outcome;

    NotOpened(Opening.Refused outcome) {
        super(outcome.toString());
        this.outcome = outcome;
    }

    Opening.Refused outcome() {
        return outcome;
    }
}
