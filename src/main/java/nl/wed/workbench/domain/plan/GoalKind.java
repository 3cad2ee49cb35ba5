package nl.wed.workbench.domain.plan;

/// What a goal is about: how many are reached, how well it is done, or what changes for children.
public enum GoalKind {
    REACH,
    QUALITY,
    OUTCOME
}
