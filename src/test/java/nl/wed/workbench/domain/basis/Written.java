package nl.wed.workbench.domain.basis;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.figures.FigureBook;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.testing.Changed;
import nl.wed.workbench.domain.testing.TestTrajectory;

/// The test trajectory as somebody works in it: every edit keeps what its records rest on.
record Written(Project project, Observations observations) {
    static final LocalDate DAY = LocalDate.of(2027, 3, 3);

    static Written start() {
        return new Written(TestTrajectory.project(), TestTrajectory.observations());
    }

    Written edit(UnaryOperator<Project> change) {
        return on(DAY, change);
    }

    Written on(LocalDate day, UnaryOperator<Project> change) {
        var after = change.apply(project);
        return new Written(Bases.kept(project, after, facts(after), day), observations);
    }

    <T extends Record & Entity> Written change(RecordType<T> type, String name, String component, Object value) {
        return edit(now -> Changed.in(now, type, id(name), component, value));
    }

    /// Chapter 12 in own words.
    Written writes(String text) {
        return change(PlanRecords.CHAPTER_TEXT, "chapter.12", "text", text);
    }

    Written confirmed(UUID subject) {
        return new Written(Bases.confirmed(project, subject, facts(project), DAY), observations);
    }

    Facts facts(Project of) {
        return Facts.of(of, FigureBook.of(of, observations));
    }

    Written with(Observations others) {
        return new Written(project, others);
    }

    List<String> changes(RecordType<?> type, String name) {
        var ref = new Ref(type, id(name));
        var whole = Outdated.of(project, FigureBook.of(project, observations));
        assertThat(Outdated.under(ref, project, facts(project)))
                .as("of one record what is said of all")
                .isEqualTo(whole.of(ref));
        return words(whole, type, name);
    }

    /// The same as a document says it.
    List<String> told(RecordType<?> type, String name) {
        return words(Outdated.told(project, () -> FigureBook.of(project, observations)), type, name);
    }

    private static List<String> words(Outdated outdated, RecordType<?> type, String name) {
        return outdated.of(new Ref(type, id(name))).stream()
                .map(one -> one.code() + " " + String.join("|", one.arguments()))
                .toList();
    }

    /// What is said under chapter 12.
    List<String> changes() {
        return changes(PlanRecords.CHAPTER_TEXT, "chapter.12");
    }

    static UUID chapter() {
        return id("chapter.12");
    }
}
