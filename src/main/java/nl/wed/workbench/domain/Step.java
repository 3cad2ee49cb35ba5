package nl.wed.workbench.domain;

/// The six steps of a trajectory, in order; [#number()] counts from one as the method does.
public enum Step {
    FIGURES,
    INTERVIEWS,
    KNOWLEDGE,
    CAUSES,
    APPRAISAL,
    PLAN;

    /// One for the figures, six for the plan.
    public int number() {
        return ordinal() + 1;
    }

    /// The step with a number from one to six.
    public static Step ofNumber(int number) {
        return values()[number - 1];
    }
}
