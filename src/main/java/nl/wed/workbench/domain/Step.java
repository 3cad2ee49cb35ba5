package nl.wed.workbench.domain;

/// The six steps of a trajectory, in order; [#number()] counts from one as the method does.
public enum Step {
    FIGURES(1),
    INTERVIEWS(2),
    KNOWLEDGE(3),
    CAUSES(4),
    APPRAISAL(5),
    PLAN(6);

    private final int number;

    Step(int number) {
        this.number = number;
    }

    /// One for the figures, six for the plan.
    public int number() {
        return number;
    }

    /// The step with a number from one to six.
    public static Step ofNumber(int number) {
        return values()[number - 1];
    }
}
