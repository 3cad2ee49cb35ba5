package nl.wed.workbench.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;

import nl.wed.workbench.domain.Severity;
import nl.wed.workbench.domain.VerificationStatus;
import nl.wed.workbench.domain.appraisal.CriterionKind;
import nl.wed.workbench.domain.appraisal.DecisionKind;
import nl.wed.workbench.domain.figures.Direction;

import java.util.Map;

/// How the content files write the constants of the domain, which knows no file format itself.
final class DomainCodes {
    /// Per enum of the domain the enum here that carries the names in the files.
    static final Map<Class<?>, Class<?>> MIX_INS =
            Map.of(
                    VerificationStatus.class, Statuses.class,
                    Severity.class, Severities.class,
                    Direction.class, Directions.class,
                    CriterionKind.class, CriterionKinds.class,
                    DecisionKind.class, DecisionKinds.class);

    private DomainCodes() {}

    private enum Statuses {
        @JsonProperty("gelezen")
        READ,
        @JsonProperty("te-verifieren")
        TO_VERIFY
    }

    private enum Severities {
        @JsonProperty("blocking")
        BLOCKING,
        @JsonProperty("warning")
        WARNING,
        @JsonProperty("advice")
        ADVICE
    }

    private enum Directions {
        @JsonProperty("higher-is-better")
        HIGHER_IS_BETTER,
        @JsonProperty("lower-is-better")
        LOWER_IS_BETTER,
        @JsonProperty("neutral")
        NEUTRAL
    }

    private enum CriterionKinds {
        @JsonProperty("fit")
        FIT,
        @JsonProperty("evidence")
        EVIDENCE,
        @JsonProperty("local")
        LOCAL
    }

    private enum DecisionKinds {
        @JsonProperty("behouden")
        KEEP,
        @JsonProperty("versterken")
        STRENGTHEN,
        @JsonProperty("stoppen")
        STOP,
        @JsonProperty("starten")
        START,
        @JsonProperty("eerst-uitzoeken")
        FIND_OUT
    }
}
