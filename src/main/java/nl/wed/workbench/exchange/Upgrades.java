package nl.wed.workbench.exchange;

import java.util.List;
import java.util.function.Consumer;
import nl.wed.workbench.codec.RawTrajectory;

/// Brings records of an older format to the present one: one step per format, on the records as they stand in a
/// file. The same steps serve packages, backups, named versions and working files.
public final class Upgrades {
    /// Step n leads from format n to n + 1.
    private static final List<Consumer<RawTrajectory>> STEPS = List.of(Upgrades::toFormat2, Upgrades::toFormat3);

    private Upgrades() {}

    /// The format that all steps together lead to.
    static int target() {
        return STEPS.size() + 1;
    }

    /// Takes all steps after that format.
    public static void from(int format, RawTrajectory raw) {
        STEPS.subList(format - 1, STEPS.size()).forEach(step -> step.accept(raw));
    }

    // A duiding is an interpretation everywhere; and no goal takes its baseline from an indicator that it does not
    // name.
    private static void toFormat2(RawTrajectory raw) {
        raw.rename("readings", "interpretations");
        raw.each("goals", goal -> {
            if (!goal.has("indicator")) {
                goal.put("baselineFromFigure", false);
            }
        });
    }

    // A post of the budget is a record with its years, where it was lines that shared a name; and what the minor
    // formats of 2 added is always there.
    private static void toFormat3(RawTrajectory raw) {
        BudgetPosts.of(raw);
        raw.each("funding", funding -> funding.within("amounts"));
        raw.each("respondents", respondent -> {
            respondent.addFlag("recordingRemoved");
            respondent.addFlag("anonymised");
        });
    }
}
