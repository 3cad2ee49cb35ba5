package nl.wed.workbench.ui.interviews;

import java.util.List;
import nl.wed.workbench.catalogue.Parties.CoverageParameters;
import nl.wed.workbench.catalogue.Parties.CoverageRule;
import nl.wed.workbench.domain.interviews.Coverage;
import nl.wed.workbench.domain.interviews.Respondent;

/// A coverage rule of the catalogue and whether the respondents meet it.
public record RuleNote(CoverageRule rule, Standing standing) {
    /// A rule is met, not met, or says only how to count.
    public enum Standing {
        MET,
        OPEN,
        NOTE
    }

    static RuleNote of(CoverageRule rule, Coverage coverage, List<Respondent> respondents) {
        var parameters = rule.parameters();
        if (parameters.minimumPerCell() != null) {
            return note(rule, coverage.missing().isEmpty());
        }
        var layers = parameters.layersRequiringPresence();
        if (layers != null) {
            boolean heard = respondents.stream().anyMatch(one -> layers.contains(one.layer()));
            return note(rule, respondents.isEmpty() || heard);
        }
        if (parameters.typicalMinimum() != null && parameters.typicalMaximum() != null) {
            return note(rule, typical(parameters, respondents.size()));
        }
        return new RuleNote(rule, Standing.NOTE);
    }

    private static boolean typical(CoverageParameters parameters, int count) {
        Integer least = parameters.typicalMinimum();
        Integer most = parameters.typicalMaximum();
        return least != null && most != null && count >= least && count <= most;
    }

    private static RuleNote note(CoverageRule rule, boolean met) {
        return new RuleNote(rule, met ? Standing.MET : Standing.OPEN);
    }
}
