package nl.wed.workbench.report.chapters;

import nl.wed.workbench.report.model.Callout;

/// Chapter 2: the shared description of equal opportunities.
final class Meaning implements Chapter {
    @Override
    public void write(Facts facts, Page page) {
        var trajectory = facts.trajectory();
        if (!trajectory.equalChances().isBlank()) {
            page.callout(Callout.Kind.KEY_MESSAGE, facts.text("meaning.definition"), trajectory.equalChances());
        }
        if (!trajectory.position().isBlank()) {
            page.text(facts.text("meaning.position", trajectory.position()));
        }
    }
}
