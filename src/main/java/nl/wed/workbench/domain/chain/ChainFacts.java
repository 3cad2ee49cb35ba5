package nl.wed.workbench.domain.chain;

import java.util.List;
import nl.wed.workbench.domain.Project;

/// What the chain must know of outside the records: where the plan prints them, and what publications the built-in
/// content rests on.
public interface ChainFacts {
    /// Where the plan of a snapshot prints which records. Takes longer than the links between records.
    Printed printed(Project project);

    /// The publications that the content names as evidence for an intervention.
    List<String> literature(String intervention);

    /// What a publication is called; its name in the content when nobody knows.
    String title(String source);

    /// Nothing is known of outside the records.
    static ChainFacts none() {
        return new ChainFacts() {
            @Override
            public Printed printed(Project project) {
                return Printed.UNKNOWN;
            }

            @Override
            public List<String> literature(String intervention) {
                return List.of();
            }

            @Override
            public String title(String source) {
                return source;
            }
        };
    }
}
