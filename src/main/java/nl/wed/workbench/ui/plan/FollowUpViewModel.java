package nl.wed.workbench.ui.plan;

import javafx.collections.ObservableList;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.plan.Endorsement;
import nl.wed.workbench.domain.plan.Monitoring;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.plan.Risk;
import nl.wed.workbench.domain.plan.Support;
import nl.wed.workbench.domain.records.Removal;

/// How the plan is followed and who stands behind it: monitoring, risks and endorsements.
public final class FollowUpViewModel {
    private final PlanFacts facts;
    private final ObservableList<Monitoring> monitoring;
    private final ObservableList<Risk> risks;
    private final ObservableList<Endorsement> endorsements;

    FollowUpViewModel(PlanFacts facts) {
        this.facts = facts;
        monitoring = facts.project().records(PlanRecords.MONITORING);
        risks = facts.project().records(PlanRecords.RISK);
        endorsements = facts.project().list(Support::of);
    }

    PlanFacts facts() {
        return facts;
    }

    /// What is measured for which goal.
    public ObservableList<Monitoring> monitoring() {
        return monitoring;
    }

    /// What can go wrong.
    public ObservableList<Risk> risks() {
        return risks;
    }

    /// One endorsement per party; one that was not asked yet is open and not stored.
    public ObservableList<Endorsement> endorsements() {
        return endorsements;
    }

    /// Whether there is a goal to measure.
    public boolean hasGoals() {
        return !facts.project().get().table(PlanRecords.GOAL).isEmpty();
    }

    /// Puts a record of these kinds, new or changed.
    public <T extends Entity> void put(RecordType<T> type, T record) {
        facts.workspace().edit(label("plan.put." + type.name()), now -> now.put(type, record));
    }

    /// Removes a record of these kinds.
    public <T extends Entity> void remove(RecordType<T> type, T record) {
        facts.workspace().edit(label("plan.remove." + type.name()), now -> Removal.of(now, type, record.id()));
    }

    private String label(String key) {
        return facts.texts().get(key);
    }
}
