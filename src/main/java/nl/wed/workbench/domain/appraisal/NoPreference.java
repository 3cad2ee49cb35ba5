package nl.wed.workbench.domain.appraisal;

/// Why no option is the preference; of several reasons the first of these.
public enum NoPreference {
    /// The weight of a criterion is unknown, and with it every score.
    UNWEIGHED,
    /// No option has a score on a criterion with weight.
    UNSCORED,
    /// No option, or not the one in question, was scored on enough of the weight.
    UNRANKED,
    /// There is nothing to compare the one ranked option with.
    ALONE,
    /// The first place is shared.
    SHARED,
    /// The first option has no name.
    UNNAMED,
    /// The first option has one score only.
    ONE_SCORE,
    /// The first option and the next, or one that could overtake it, were scored on different criteria.
    OTHER_CRITERIA,
    /// With the scores that are missing another option could come level with the first, or before it.
    UNCERTAIN,
    /// The lead is less than ten per cent.
    CLOSE
}
